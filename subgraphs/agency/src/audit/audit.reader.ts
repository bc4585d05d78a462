import type { Database } from '@rekindle/shared/database/database';
import { badInput } from '@rekindle/shared/errors/errors';
import { type Connection, connection, readPage } from '@rekindle/shared/graphql/paging';
import { requireId } from '@rekindle/shared/ids/ids';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import type { AuditFilter, QueryAuditEntriesArgs } from '../generated/graphql.ts';
import type { AuditSearch, StoredEntry } from './audit.store.ts';
import * as auditStore from './audit.store.ts';

export interface AuditReader {
  list(args: Partial<QueryAuditEntriesArgs>): Promise<Connection<StoredEntry>>;
}

const list = 'audit:sequence';

export function auditReader(database: Database, viewer: Viewer): AuditReader {
  return {
    async list(args) {
      viewer.require('audit:read');
      const page = readPage(list, ['integer'], args);
      const before = page.after === null ? null : Number(page.after[0]);
      const rows = await database.read(viewer, (tx) =>
        auditStore.pageOf(tx, searchOf(args.filter), before, page.limit),
      );
      return connection(list, rows, page, ({ sequence }) => [sequence]);
    },
  };
}

export function searchOf(filter: AuditFilter | null | undefined): AuditSearch {
  const { actorId, actions, subjectId, from, to } = filter ?? {};
  if (from && to && from > to) throw badInput('to', 'The last day is before the first.');
  return {
    actorId: actorId || null,
    actions: actions?.length ? actions : null,
    subjectId: subjectId ? requireId(subjectId, 'subjectId') : null,
    from: from ?? null,
    to: to ?? null,
  };
}
