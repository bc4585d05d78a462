import { titleVector } from '../../taxonomy/normalise.ts';
import { daysSince, type Feature, ofCandidate } from '../feature.ts';
import { monthOf } from '../words.ts';

const nearEnough = 0.45;

/** Somebody of another trade may have the same skills: that counts against them, and fades as the titles come closer. */
const otherTrade = (near: number): number => 0.4 * Math.max(0, 1 - near / 0.3);

/** The nearest of the titles held; one given up years ago counts less than today's. */
export const title: Feature = (person, sought) => {
  const { profile } = person;
  const held = profile.positions.map((position) => ({
    ...position,
    value:
      sought.nearTitle(position.title) *
      0.5 ** (daysSince(position.endDate || sought.now.toISOString(), sought.now) / (5 * 365)),
  }));
  const own = {
    title: profile.title,
    employer: profile.employer,
    startDate: '',
    endDate: '',
    value: sought.nearTitle(profile.title),
  };
  const [best = own] = [own, ...held].sort((one, other) => other.value - one.value || (other.startDate ? 1 : -1));
  if (best.value < nearEnough) return { value: best.title.trim() === '' ? 0 : best.value - otherTrade(best.value) };
  const at = best.employer ? ` at ${best.employer}` : '';
  const sentence = best.endDate
    ? `Was ${best.title}${at} until ${monthOf(best.endDate, sought.now)}`
    : `Works as ${best.title}${at}${best.startDate ? ` since ${best.startDate.slice(0, 4)}` : ''}`;
  return {
    value: best.value,
    speaksFor: { sentence, evidence: ofCandidate(person, best.endDate || best.startDate || null) },
  };
};

const levels = ['an intern', 'a junior', 'a mid-level', 'a senior', 'a lead', 'a head'];

/** A title that says nothing stands between fitting and not. */
export const seniority: Feature = (person, sought) => {
  const asked = sought.title.seniority;
  const held = titleVector(person.profile.title).seniority;
  if (asked === null || held === null) return { value: 0 };
  const gap = Math.abs(asked - held);
  const value = [1, 0.4, -0.4, -1][Math.min(gap, 3)] ?? -1;
  const evidence = ofCandidate(person, null);
  const level = `${levels[held]} role by title`.replace(/^a/u, 'A');
  if (value > 0)
    return { value, speaksFor: { sentence: gap === 0 ? `${level}, as sought` : `${level}, one step away`, evidence } };
  return { value, speaksAgainst: { sentence: `${level}; ${levels[asked]} one is sought`, evidence } };
};
