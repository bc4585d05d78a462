import type { InteractionFact } from '../../facts/facts.ts';
import { foldText } from '../../taxonomy/fold.ts';
import { type Evidence, type Feature, fresh, ofCandidate } from '../feature.ts';
import { dayText, inMonth } from '../words.ts';

const ofInteraction = ({ id, occurredAt, channel }: InteractionFact): Evidence => ({
  kind: 'INTERACTION',
  id,
  at: occurredAt ?? null,
  heardIn: channel,
});

const channels: Record<string, string> = {
  EMAIL: 'by email',
  CALL: 'on a call',
  SMS: 'by text message',
  WHATSAPP: 'on WhatsApp',
  LINKEDIN: 'on LinkedIn',
  MEETING: 'in a meeting',
};

export const lastContact: Feature = ({ lastTwoWay, profile }, { now }) => {
  const at = latest(lastTwoWay?.occurredAt, profile.lastTwoWayContactAt);
  const value = fresh(at, now, 120);
  if (!at || value < 0.05) return { value };
  if (!lastTwoWay || (lastTwoWay.occurredAt ?? '') < at) {
    return {
      value,
      speaksFor: {
        sentence: `In touch with us${inMonth(at, now)}`,
        evidence: { kind: 'CANDIDATE', id: profile.id, at, heardIn: null },
      },
    };
  }
  const words = channels[lastTwoWay.channel] ?? '';
  const verb =
    lastTwoWay.direction === 'INBOUND' && !['CALL', 'MEETING'].includes(lastTwoWay.channel)
      ? 'Wrote to us'
      : 'Spoke with us';
  return { value, speaksFor: { sentence: `${verb} ${words}${inMonth(at, now)}`, evidence: ofInteraction(lastTwoWay) } };
};

const latest = (one: string | null | undefined, other: string | null | undefined): string | null =>
  [one ?? '', other ?? ''].sort().at(-1) || null;

/** Interest stated and not taken back since. */
export const interest: Feature = ({ lastInterest, lastDecline }, { now, job }) => {
  if (lastDecline && (lastDecline.occurredAt ?? '') > (lastInterest?.occurredAt ?? '')) {
    const value = -fresh(lastDecline.occurredAt, now, 60);
    if (value > -0.05) return { value: 0 };
    const sentence = `Said no ${channels[lastDecline.channel] ?? ''}${inMonth(lastDecline.occurredAt, now)}`;
    return { value, speaksAgainst: { sentence, evidence: ofInteraction(lastDecline) } };
  }
  if (!lastInterest) return { value: 0 };
  const value = lastInterest.jobId === job.id ? 1 : fresh(lastInterest.occurredAt, now, 180);
  if (value < 0.05) return { value };
  const what = lastInterest.jobId === job.id ? 'this role' : 'a new role';
  const sentence = `Showed interest in ${what} ${channels[lastInterest.channel] ?? ''}${inMonth(lastInterest.occurredAt, now)}`;
  return { value, speaksFor: { sentence, evidence: ofInteraction(lastInterest) } };
};

/** What a recruiter noted the person to be right for; a date ahead of the job's start makes it wait. */
export const fitNote: Feature = ({ profile }, sought) => {
  const { job, now, today } = sought;
  const notes = profile.fitNotes.map((note) => {
    const role = note.role ? sought.nearTitle(note.role) : 0;
    const client = sameName(note.clientName, job.clientName) ? 0.8 : 0;
    const sector = sameName(note.sector, job.sector) ? 0.5 : 0;
    const early = note.fromDate && note.fromDate > (job.startDate || today) ? 0.4 : 1;
    const near = Math.max(role >= 0.5 ? role : 0, client, sector);
    return { note, value: near * early * Math.max(0.4, fresh(note.asOf, now, 365)) };
  });
  const best = notes.sort((one, other) => other.value - one.value)[0];
  if (!best || best.value < 0.1) return { value: 0 };
  const { note, value } = best;
  const what = [note.role, note.sector && `in ${note.sector}`, note.clientName && `at ${note.clientName}`]
    .filter(Boolean)
    .join(' ');
  const from = note.fromDate ? ` from ${dayText(note.fromDate, today)}` : '';
  return {
    value,
    speaksFor: {
      sentence: `Noted as a fit for ${what || 'such a role'}${from}`,
      evidence: { kind: 'FIT_NOTE', id: note.id, at: note.asOf ?? null, heardIn: null },
    },
  };
};

const sameName = (one: string, other: string): boolean =>
  one !== '' && other !== '' && foldText(one) === foldText(other);

export const owner: Feature = (person, { job }) => {
  if (!person.profile.ownerId || person.profile.ownerId !== job.ownerId) return { value: 0 };
  return {
    value: 1,
    speaksFor: { sentence: 'Looked after by the recruiter of this job', evidence: ofCandidate(person, null) },
  };
};
