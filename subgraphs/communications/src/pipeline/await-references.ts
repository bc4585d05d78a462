import { pause } from '@rekindle/shared/clock/pause';
import type { Database } from '@rekindle/shared/database/database';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { isKnown, type PipelineKind } from './pipeline.store.ts';

export interface GivenReference {
  kind: PipelineKind;
  field: string;
  id: string | null | undefined;
}

const pauseMs = 50;
const mostWaitMs = 3_000;

/** Refuses a job or client that the agency does not have; one that was opened a moment ago is waited for. */
export async function awaitReferences(
  database: Database,
  viewer: Viewer,
  given: readonly GivenReference[],
): Promise<void> {
  for (const { kind, field, id: text } of given) {
    if (!text) continue;
    const id = requireId(text, field);
    for (let waitedMs = 0; !(await database.read(viewer, (tx) => isKnown(tx, kind, id))); waitedMs += pauseMs) {
      if (waitedMs >= mostWaitMs) throw badInput(field, `There is no ${kind} ${id}, or you may not see it.`);
      await pause(pauseMs);
    }
  }
}
