import { inWords, payInWords } from '../timeline/words.ts';
import type { Candidate } from './candidate.ts';

const names: Partial<Record<keyof Candidate, string>> = {
  name: 'name',
  title: 'title',
  employer: 'employer',
  location: 'location',
  emails: 'emails',
  phones: 'phones',
  skills: 'skills',
  preferences: 'preferences',
  tags: 'tags',
};

/** Title and employer changed · Pay set to EUR 620 a day */
export function changeInWords(candidate: Candidate, fields: readonly (keyof Candidate)[]): string {
  if (fields.length === 1 && fields[0] === 'pay' && candidate.pay) return `Pay set to ${payInWords(candidate.pay)}`;
  if (fields.length === 1 && fields[0] === 'nurtureStage')
    return `Nurture stage set to ${inWords(candidate.nurtureStage)}`;
  const words = fields.map((field) => names[field] ?? inWords(field.replace(/([A-Z])/g, '_$1')));
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? 'record');
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} changed`;
}
