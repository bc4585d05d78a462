import type { Transaction } from '@rekindle/shared/database/database';

type Column = 'candidate_id' | 'job_id' | 'occurred_at' | 'waiting' | 'open' | 'lifted';
type Table =
  | 'interaction'
  | 'thread'
  | 'task'
  | 'entry'
  | 'placement'
  | 'right_to_represent'
  | 'enrolment'
  | 'off_limits'
  | 'job';

const noId = '00000000-0000-0000-0000-000000000000';

/** Keeps the newest published state of one aggregate, whichever order its events come in; false when it was there. */
export async function keepNewest(
  tx: Transaction,
  table: Table,
  row: { id: string; version: bigint; data: object } & Partial<Record<Column, unknown>>,
): Promise<boolean> {
  const { id, version, data, ...columns } = row;
  const names = Object.keys(columns);
  const values = Object.entries(columns).map(([name, value]) => (name.endsWith('_id') ? value || noId : value));
  const placeholders = names.map((_, index) => `$${index + 5}`);
  const kept = await tx.query(
    `insert into ${table} as kept (${['agency_id', 'id', 'version', 'data', ...names].join(', ')})
     values (${['$1', '$2', '$3', '$4', ...placeholders].join(', ')})
     on conflict (agency_id, id) do update
       set ${['version', 'data', ...names].map((name) => `${name} = excluded.${name}`).join(', ')}
       where kept.version <= excluded.version
     returning 1`,
    [tx.viewer.agencyId, id, version.toString(), JSON.stringify(data), ...values],
  );
  return kept.length > 0;
}
