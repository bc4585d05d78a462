import type { EntitySchema } from 'typeorm';
import { clientTable } from '../client/client.entity.ts';
import { contactTable } from '../contact/contact.entity.ts';
import { entryTable, feedbackTable, interviewTable, offerTable, submissionTable } from '../entry/entry.entity.ts';
import { entryChangeTable } from '../entry/entry-change.ts';
import { jobTable } from '../job/job.entity.ts';
import { offLimitsTable } from '../off-limits/off-limits.entity.ts';
import { personTable } from '../person/person.entity.ts';
import { placementTable, placementTermTable } from '../placement/placement.entity.ts';
import { rightTable } from '../right/right.entity.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of tables of any shape
export const tables: EntitySchema<any>[] = [
  clientTable,
  contactTable,
  offLimitsTable,
  jobTable,
  entryTable,
  entryChangeTable,
  submissionTable,
  feedbackTable,
  interviewTable,
  offerTable,
  placementTable,
  placementTermTable,
  rightTable,
  personTable,
];
