import type { JobDraft } from './job-draft.ts';
import { closedDigitalJobs } from './jobs-closed-digital.ts';
import { closedOtherJobs } from './jobs-closed-others.ts';
import { openJobs } from './jobs-open.ts';

export const jobDrafts: JobDraft[] = [...openJobs, ...closedDigitalJobs, ...closedOtherJobs];
