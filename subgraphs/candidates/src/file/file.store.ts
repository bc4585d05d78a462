import type { Transaction } from '@rekindle/shared/database/database';
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
