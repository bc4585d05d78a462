import { badInput } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { stringify } from 'csv-stringify/sync';
import type { AgencyDeps } from '../context.ts';
import type { AuditFilter } from '../generated/graphql.ts';
import * as memberStore from '../member/member.store.ts';
import { addAudit } from './add-audit.ts';
import { searchOf } from './audit.reader.ts';
import type { StoredEntry } from './audit.store.ts';
import * as auditStore from './audit.store.ts';

const rowsMax = 50_000;
const header = [
  'sequence',
  'occurred_at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'action',
  'subject_type',
  'subject_id',
  'codes',
  'address',
  'user_agent',
  'request_id',
  'hash',
];

/** A spreadsheet takes no cell of it for a formula: one that begins like one gets an apostrophe. */
export async function exportAudit(deps: AgencyDeps, viewer: Viewer, filter: AuditFilter): Promise<string> {
  viewer.require('audit:read');
  const search = searchOf(filter);
  return deps.database.transact(viewer, async (tx) => {
    const entries = await auditStore.pageOf(tx, search, null, rowsMax + 1);
    if (entries.length > rowsMax) throw badInput('from', `These are more than ${rowsMax} entries: choose fewer days.`);
    const names = new Map((await memberStore.list(tx)).map(({ id, name }) => [id, name]));
    const codes = Object.fromEntries(
      Object.entries({ ...filter, rows: entries.length }).filter(([, value]) => value !== null && value !== undefined),
    ) as Record<string, string | number>;
    await addAudit(tx, { action: 'AUDIT_EXPORTED', subject: { type: 'agency', id: viewer.agencyId }, codes });
    return stringify([header, ...entries.map((entry) => row(entry, names.get(entry.actorId) ?? ''))], {
      escape_formulas: true,
    });
  });
}

function row(entry: StoredEntry, actorName: string): (string | number)[] {
  return [
    entry.sequence,
    entry.occurredAt.toISOString(),
    entry.actorKind,
    entry.actorId,
    actorName,
    entry.action,
    entry.subjectType,
    entry.subjectId,
    entry.codes,
    entry.address ?? '',
    entry.userAgent ?? '',
    entry.requestId,
    entry.hash.toString('hex'),
  ];
}
