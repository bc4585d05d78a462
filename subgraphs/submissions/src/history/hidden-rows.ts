import type { HistoryRow } from '@rekindle/proto/candidates';
import { companyKey } from '@rekindle/proto/rules/company';
import { hiddenAmong, withTeams } from '@rekindle/shared/database/team-limits';
import { clientsByNameKeys } from '../client/client.store.ts';
import type { Applying } from './applying.ts';
import type { OwnKind } from './history-row.ts';
import { Refusal } from './refusal.ts';

/**
 * The rows without those about a client or a job that the member may not know of who imports them. These are refused, and
 * no more is said. What one sees is said by `teams`, as `teamsOf` gives it.
 */
export async function takeVisible(
  { tx, references, tally }: Applying,
  rows: readonly HistoryRow[],
  teams: string,
): Promise<HistoryRow[]> {
  const namesakes = await clientsByNameKeys(
    tx,
    rows.filter(({ kind }) => kind === 'CLIENT').map(({ name }) => companyKey(name)),
  );
  const recordsOf = (row: HistoryRow) =>
    [
      references.idOf(row.kind as OwnKind, row.oldId),
      references.idOf('CLIENT', row.clientOldId),
      references.idOf('CLIENT', row.parentOldId),
      references.idOf('JOB', row.jobOldId),
      row.kind === 'CLIENT' ? namesakes.find(({ nameKey }) => nameKey === companyKey(row.name))?.id : null,
    ].filter((id) => typeof id === 'string');
  const hidden = await withTeams(tx, teams, (as) => hiddenAmong(as, rows.flatMap(recordsOf)));
  return rows.filter((row) => {
    if (!recordsOf(row).some((id) => hidden.has(id))) return true;
    tally.take(row.line, () => {
      throw new Refusal('This row can not be taken. Ask an owner or admin of your agency.');
    });
    return false;
  });
}
