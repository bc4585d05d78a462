import type { Database } from '@rekindle/shared/database/database';
import { untilKnown } from '@rekindle/shared/database/until-known';
import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { isKnown, type PipelineKind } from './pipeline.store.ts';

export interface GivenReference {
  kind: PipelineKind;
  field: string;
  id: string | null | undefined;
}

/** Refuses a job or client that the agency does not have; one that was opened a moment ago is waited for. */
export async function awaitReferences(
  database: Database,
  viewer: Viewer,
  given: readonly GivenReference[],
): Promise<void> {
  for (const { kind, field, id: text } of given) {
    if (!text) continue;
    const id = requireId(text, field);
    const known = await untilKnown(database, viewer, (tx) => isKnown(tx, kind, id));
    if (!known) throw badInput(field, `There is no ${kind} ${id}, or you may not see it.`);
  }
}
