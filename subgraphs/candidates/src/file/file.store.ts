import type { Transaction } from '@rekindle/shared/database/database';
import { pastTeamLimits } from '@rekindle/shared/database/team-limits';
import type { StoredFile } from './file.ts';

export async function insert(tx: Transaction, file: StoredFile): Promise<void> {
  await tx.query(
    `insert into file (agency_id, id, name, purpose, content_type, size, sha256, uploaded_by_id, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.viewer.agencyId,
      file.id,
      file.name,
      file.purpose,
      file.contentType,
      file.size,
      file.sha256,
      tx.viewer.actor.id,
      tx.clock.now(),
    ],
  );
}

/** Whether it is the file of an import, or of lines to mend, with somebody in it whom the viewer may not know. */
export async function holdsHidden(tx: Transaction, id: string): Promise<boolean> {
  const hidden = await tx.query<{ id: string }>('select hidden_records() as id');
  if (hidden.length === 0) return false;
  const lines = await pastTeamLimits(tx, (all) =>
    all.query(
      `select 1 from import_run r join import_line l on l.agency_id = r.agency_id and l.run_id = r.id
       where $1 in (r.file_id, r.fix_file_id) and l.candidate_id = any ($2::uuid[]) limit 1`,
      [id, hidden.map((record) => record.id)],
    ),
  );
  return lines.length > 0;
}

export async function byId(tx: Transaction, id: string): Promise<StoredFile | null> {
  const [file] = await tx.query<StoredFile>(
    'select id, name, purpose, content_type as "contentType", size, sha256 from file where id = $1',
    [id],
  );
  return file ?? null;
}

export async function ids(tx: Transaction): Promise<string[]> {
  return (await tx.query<{ id: string }>('select id from file')).map(({ id }) => id);
}
