import type { TypePolicies } from '@apollo/client';
import { connection } from '../lib/apollo.ts';
import { withShortDays } from '../lib/format.ts';

/** Sentences that the services write: the days in them read as every other day of the page. */
const sentences = (...fields: string[]) =>
  Object.fromEntries(
    fields.map((field) => [
      field,
      // What a person wrote is quoted as they wrote it.
      { read: (text?: string | null) => (text && !text.startsWith('“') ? withShortDays(text) : text) },
    ]),
  );

/** How paged lists grow in the cache; the arguments named here make another list. */
export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      candidates: connection('filter', 'orderBy'),
      tasks: connection('filter'),
      auditEntries: connection('filter'),
      repliesWaiting: connection('ownerIds'),
      newMatches: connection('ownerIds'),
      nextActions: connection('forMemberIds', 'dueByToday'),
      clients: connection('text'),
      jobs: connection('filter'),
      submissionHistory: connection('ownerIds'),
    },
  },
  Candidate: { fields: { ledger: connection(), timeline: connection('filter') } },
  ImportRun: { fields: { lines: connection('action') } },
  // Parts of a person without an id of their own, asked for by several components.
  Availability: { merge: true },
  LedgerSummary: { merge: true, fields: sentences('history', 'submission', 'nextAction') },
  NextAction: { merge: true, fields: sentences('sentence', 'reason') },
  Pay: { merge: true },
  Preferences: { merge: true },
  Temperature: { merge: true, fields: sentences('explanation') },
  Episode: {
    fields: sentences('sourceDetail', 'history', 'historyDetail', 'submission', 'submissionDetail', 'nextAction'),
  },
  EntryChange: { fields: sentences('sentence') },
  LeftOutGroup: { fields: sentences('sentence', 'detail') },
  PriorSubmission: { fields: sentences('sentence') },
  FitSignal: { fields: sentences('label') },
  Reason: { fields: sentences('sentence') },
  TimelineEntry: { fields: sentences('sentence') },
  Pool: { fields: { members: connection() } },
  Path: { fields: { enrolments: connection('statuses') } },
  Client: { fields: { jobs: connection('statuses'), submissions: connection() } },
  Rediscovery: { merge: true, fields: { suggestions: connection('statuses', 'ownerIds') } },
};
