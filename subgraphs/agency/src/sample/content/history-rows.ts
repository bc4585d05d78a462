import { isoDate } from './dates.ts';
import { ownerEmail, type Row } from './rows.ts';
import type { Conversation, Interview, Job, Pay, Placement, SampleAgency, Submission } from './types.ts';

/** Clients before their branches, then contacts, jobs, submissions, interviews, placements, and what was said, by date. */
export function historyRows(sample: SampleAgency): Row[] {
  const owner = (key: string): string => ownerEmail(sample.recruiters, key);
  const clients = sample.clients.toSorted(
    (one, other) => Number(one.parentId !== null) - Number(other.parentId !== null),
  );
  const rows: (Row & { ownerKey?: string })[] = [
    ...clients.map(({ id, name, parentId, domains, owner: key }) => ({
      kind: 'client',
      old_id: id,
      name,
      parent_old_id: parentId ?? '',
      domains: domains.join('; '),
      ownerKey: key,
    })),
    ...sample.contacts.map(({ id, clientId, name, email, title }) => ({
      kind: 'contact',
      old_id: id,
      client_old_id: clientId,
      name,
      email,
      title,
    })),
    ...sample.jobs.filter(({ live }) => !live).map(jobRow),
    ...sample.submissions.map(submissionRow),
    ...sample.interviews.map(interviewRow),
    ...sample.placements.map(placementRow),
    ...sample.conversations.map(conversationRow),
  ];
  return rows.map(({ ownerKey, ...row }) => (ownerKey === undefined ? row : { ...row, owner: owner(ownerKey) }));
}

const pay = ({ min, max, currency, period }: Pay): Row => ({
  pay_min: min,
  pay_max: max,
  pay_currency: currency,
  pay_period: period,
});

/** `start_date` is when the work begins; `end_date` is when the job was closed. */
const jobRow = (job: Job): Row & { ownerKey: string } => ({
  kind: 'job',
  old_id: job.id,
  date: job.openedAt.toISOString(),
  client_old_id: job.clientId,
  title: job.title,
  status: job.status,
  must_haves: job.mustHaves.join('; '),
  nice_to_haves: job.niceToHaves.join('; '),
  location: job.location.city,
  country: job.location.country,
  work_modes: job.workModes.join('; '),
  employment_type: job.employmentType,
  ...pay(job.pay),
  start_date: isoDate(job.startDate),
  end_date: job.closedAt === null ? '' : isoDate(job.closedAt),
  openings: job.openings,
  fee_model: job.feeModel,
  text: job.outcome ?? '',
  ownerKey: job.owner,
});

/** `date` is when the person was shortlisted or sent; `end_date` is when it was decided. */
const submissionRow = (entry: Submission): Row & { ownerKey: string } => ({
  kind: 'submission',
  old_id: entry.id,
  date: entry.at.toISOString(),
  candidate_old_id: entry.candidateId,
  client_old_id: entry.clientId,
  job_old_id: entry.jobId,
  end_date: entry.decidedAt === null ? '' : isoDate(entry.decidedAt),
  stage: entry.stage,
  outcome: entry.outcome,
  rejected_by: entry.rejectedBy ?? '',
  reason: entry.reason ?? '',
  feedback: entry.feedback ?? '',
  rating: entry.rating ?? '',
  ownerKey: entry.owner,
});

const interviewRow = (interview: Interview): Row & { ownerKey: string } => ({
  kind: 'interview',
  old_id: interview.id,
  date: interview.at.toISOString(),
  candidate_old_id: interview.candidateId,
  client_old_id: interview.clientId,
  job_old_id: interview.jobId,
  title: interview.title,
  status: interview.status,
  ownerKey: interview.owner,
});

const placementRow = (placement: Placement): Row & { ownerKey: string } => ({
  kind: 'placement',
  old_id: placement.id,
  date: placement.at.toISOString(),
  candidate_old_id: placement.candidateId,
  client_old_id: placement.clientId,
  job_old_id: placement.jobId,
  title: placement.title,
  status: placement.status,
  employment_type: placement.employmentType,
  ...pay(placement.pay),
  start_date: isoDate(placement.startDate),
  end_date: placement.endDate === null ? '' : isoDate(placement.endDate),
  outcome: placement.ended ?? '',
  ownerKey: placement.owner,
});

const conversationRow = (conversation: Conversation): Row & { ownerKey: string } => ({
  kind: conversation.kind,
  old_id: conversation.id,
  date: conversation.at.toISOString(),
  candidate_old_id: conversation.candidateId,
  job_old_id: conversation.jobId ?? '',
  title: conversation.title ?? '',
  outcome: conversation.outcome ?? '',
  direction: conversation.direction ?? '',
  channel: conversation.channel ?? '',
  text: conversation.text,
  ownerKey: conversation.owner,
});
