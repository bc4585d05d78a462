import type { TypePolicies } from '@apollo/client';
import { connection } from '../lib/apollo.ts';

/** How paged lists grow in the cache; the arguments named here make another list. */
export const typePolicies: TypePolicies = {
  Query: {
    fields: {
      candidates: connection('filter', 'orderBy'),
      tasks: connection('filter'),
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
  LedgerSummary: { merge: true },
  NextAction: { merge: true },
  Pay: { merge: true },
  Preferences: { merge: true },
  Temperature: { merge: true },
  Pool: { fields: { members: connection() } },
  Path: { fields: { enrolments: connection('statuses') } },
  Client: { fields: { jobs: connection('statuses'), submissions: connection() } },
  Rediscovery: { merge: true, fields: { suggestions: connection('statuses') } },
};
