import type { AgencyFounded } from '@rekindle/proto/agency';
import type { Transaction } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { addEvent } from '@rekindle/shared/outbox/outbox';
import { defaultPaths } from './default-paths.ts';
import { pathChanged } from './path.events.ts';
import { insertPath } from './path.store.ts';

export async function onAgencyFounded(tx: Transaction, _event: AgencyFounded): Promise<void> {
  for (const { key, steps, ...given } of defaultPaths) {
    const path = {
      ...given,
      id: newId(),
      agencyId: tx.viewer.agencyId,
      active: true,
      defaultKey: key,
      stepsVersion: 1,
      version: 1,
    };
    if (await insertPath(tx, path, steps)) await addEvent(tx, pathChanged(path, steps));
  }
}
