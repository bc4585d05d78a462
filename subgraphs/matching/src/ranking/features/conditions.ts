import { foldText } from '../../taxonomy/fold.ts';
import { daysSince, type Feature, ofCandidate } from '../feature.ts';
import { dayText, heard, list, money, monthOf, spoken } from '../words.ts';

const same = (one: string | undefined, other: string | undefined): boolean =>
  Boolean(one && other && foldText(one) === foldText(other));

/** Remote work needs no place; else the city, a place the person would go to, the country. */
export const location: Feature = (person, { job }) => {
  const { location: home, preferences } = person.profile;
  const modes = preferences?.workModes ?? [];
  const refuses = (mode: string) =>
    preferences?.willNot.some((no) => foldText(no).includes(mode.toLowerCase())) ?? false;
  const evidence = ofCandidate(person, null);
  const place = list([home?.city, home?.country].filter((part): part is string => Boolean(part)).slice(0, 1));
  const offered = job.workModes.length > 0 ? job.workModes : ['ONSITE'];
  if (modes.length > 0 && !offered.some((mode) => modes.includes(mode))) {
    return {
      value: -0.6,
      speaksAgainst: {
        sentence: `Wants ${list(modes.map(spoken))} work; the role is ${list(offered.map(spoken))}`,
        evidence,
      },
    };
  }
  if (offered.includes('REMOTE') && !refuses('remote')) {
    if (modes.includes('REMOTE'))
      return { value: 1, speaksFor: { sentence: 'Works remotely, as the role allows', evidence } };
    return { value: same(home?.city, job.location?.city) ? 0.9 : 0.5 };
  }
  if (!job.location?.city || !home) return { value: 0 };
  if (same(home.city, job.location.city))
    return { value: 1, speaksFor: { sentence: `Lives in ${home.city}`, evidence } };
  const willing = preferences?.locations.find((wanted) => same(wanted, job.location?.city));
  if (willing) return { value: 0.8, speaksFor: { sentence: `Would work in ${willing}`, evidence } };
  if (!home.country || same(home.country, job.location.country)) return { value: home.city ? -0.1 : 0 };
  return { value: -1, speaksAgainst: { sentence: `Lives in ${place}; the role is in ${job.location.city}`, evidence } };
};

export const terms: Feature = (person, { job }) => {
  const wanted = person.profile.preferences?.employmentTypes ?? [];
  if (!job.employmentType || wanted.length === 0) return { value: 0 };
  const evidence = ofCandidate(person, null);
  const fits = wanted.includes(job.employmentType);
  const words = list(wanted.map(spoken));
  if (fits)
    return { value: 1, speaksFor: { sentence: `Wants ${spoken(job.employmentType)} work, as the role is`, evidence } };
  return {
    value: -1,
    speaksAgainst: { sentence: `Wants ${words} work; the role is ${spoken(job.employmentType)}`, evidence },
  };
};

/** Only pay of one currency and period is compared. */
export const pay: Feature = (person, { job }) => {
  const [asked, offered] = [person.profile.pay, job.pay];
  const most = offered?.maxMinor || offered?.minMinor || 0;
  const least = asked?.minMinor || asked?.maxMinor || 0;
  if (!asked || !offered || !most || !least || asked.currency !== offered.currency || asked.period !== offered.period) {
    return { value: 0 };
  }
  const evidence = ofCandidate(person, asked.asOf);
  const amount = money(least, asked.currency, asked.period);
  if (least <= most)
    return { value: 1, speaksFor: { sentence: `Asks for ${amount}, within what the role pays`, evidence } };
  const over = least / most - 1;
  const sentence = `Asks for ${amount}; the role pays up to ${money(most, offered.currency, offered.period)}`;
  return { value: Math.max(-1, -over * 5), speaksAgainst: { sentence, evidence } };
};

/** Free by the job's start, as fresh as it was heard; unknown is neither good nor bad. */
export const availability: Feature = (person, { job, now, today }) => {
  const said = person.profile.availability;
  if (!said || said.kind === 'UNKNOWN' || said.kind === '') return { value: 0 };
  const start = job.startDate && job.startDate > today ? job.startDate : today;
  const trust = Math.max(0.4, 0.5 ** (daysSince(said.asOf, now) / 180));
  const evidence = ofCandidate(person, said.asOf, said.heardIn || null);
  const source = heard(said.heardIn);
  const free = freeFrom(said.kind, said.date, said.noticeDays, said.asOf, today);
  if (free === null) {
    if (said.kind === 'PASSIVE') return { value: 0.1 * trust };
    return {
      value: -trust,
      speaksAgainst: {
        sentence: `Not available${said.date ? ` until ${dayText(said.date, today)}` : ''}${source}`,
        evidence,
      },
    };
  }
  const late = Math.max(0, (Date.parse(free) - Date.parse(start)) / (24 * 3_600_000));
  const when = free <= today ? 'now' : `from ${dayText(free, today)}`;
  if (late <= 7) {
    const stale = daysSince(said.asOf, now) > 180 ? `; not confirmed since ${monthOf(said.asOf, now)}` : '';
    return { value: trust, speaksFor: { sentence: `Free ${when}${source}${stale}`, evidence } };
  }
  const value = late <= 30 ? 0 : -trust * Math.min(1, late / 90);
  return { value, speaksAgainst: { sentence: `Free ${when}; the role starts ${dayText(start, today)}`, evidence } };
};

function freeFrom(
  kind: string,
  date: string,
  noticeDays: number,
  asOf: string | undefined,
  today: string,
): string | null {
  if (kind === 'NOW') return today;
  if (kind === 'FROM_DATE' || kind === 'ON_ASSIGNMENT_UNTIL') return date || null;
  if (kind === 'NOT_LOOKING_UNTIL') return date || null;
  if (kind !== 'NOTICE_PERIOD') return null;
  const from = Date.parse(date || today) + (date ? 0 : noticeDays * 24 * 3_600_000);
  return asOf || date || noticeDays ? new Date(from).toISOString().slice(0, 10) : null;
}
