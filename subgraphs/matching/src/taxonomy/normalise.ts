import { type AliasIndex, indexAliases, splitCompound, total } from './alias-index.ts';
import { foldText, hashText, singular } from './fold.ts';
import { occupations } from './occupations.ts';
import { skills } from './skills.ts';
import { titleWords } from './title-words.ts';

export interface NormalisedSkill {
  /** null: not in the taxonomy; the folded text still matches itself. */
  conceptId: string | null;
  text: string;
}

export interface TitleVector {
  /** Occupation concepts, of length 1 together; empty when the taxonomy knows nothing of the title. */
  concepts: Map<string, number>;
  /** Hashes of the character 3- to 5-grams. */
  grams: Set<number>;
  /** 0 intern, 1 junior, 2 mid, 3 senior, 4 lead, 5 head; null when the title does not say. */
  seniority: number | null;
}

const skillIndex = indexAliases(skills, (name) => foldText(name).split(' ').map(singular));
const occupationIndex = indexAliases(occupations, (name) => titleWords(name).all);

/** "ReactJS", "react.js (8 years)" and "React 18" are all the concept `react`. */
export function normaliseSkill(text: string): NormalisedSkill {
  const folded = foldText(text.replace(/\([^)]*\)/gu, ' ').trim() || text);
  const words = folded.split(' ');
  const forms = [
    words,
    words.map(singular),
    words.filter((word) => !/^\d+$/u.test(word)),
    words.filter((word) => !fillers.has(word)),
    words.filter((word) => !fillers.has(word)).map(singular),
  ];
  for (const form of forms) {
    const conceptId = skillIndex.byText.get(form.join(''));
    if (conceptId !== undefined) return { conceptId, text: folded };
  }
  return { conceptId: null, text: words.map(singular).join(' ') };
}

const fillers = new Set(
  'skills skill kenntnisse knowledge experience erfahrung years jahre basic advanced basics grundkenntnisse'.split(' '),
);

export function titleVector(title: string): TitleVector {
  const { all, role, seniority } = titleWords(title);
  return { concepts: occupationConcepts(all, role), grams: charGrams(all.join(' ')), seniority };
}

/** How near two titles are, 0 to 1: occupation concepts and character grams, each covering what the other misses. */
export function titleSimilarity(a: TitleVector, b: TitleVector): number {
  const grams = gramSimilarity(a.grams, b.grams);
  if (a.concepts.size === 0 || b.concepts.size === 0) return grams;
  const concepts = dot(a.concepts, b.concepts);
  return conceptShare * concepts + (1 - conceptShare) * (grams + synonymShare * concepts * (1 - grams));
}

// Measured with tests/bench/titles.ts: flat between .3 and .5.
const conceptShare = 0.5;
const relatedShare = 0.35;
// Synonyms and translations share no grams; that must not count against them in full.
const synonymShare = 0.6;

function occupationConcepts(all: string[], role: string[]): Map<string, number> {
  const exact = [all, role].map((words) => occupationIndex.byText.get(words.join(''))).find((id) => id !== undefined);
  const direct = exact === undefined ? nearAliases(occupationIndex, role) : new Map([[exact, 1]]);
  const spread = new Map(direct);
  for (const [id, weight] of direct) {
    for (const neighbour of occupationIndex.related.get(id) ?? []) {
      spread.set(neighbour, Math.max(spread.get(neighbour) ?? 0, weight * relatedShare));
    }
  }
  return unitLength(spread);
}

/** Each concept scores as its nearest alias: the weight of the words in common over the weight of both. */
function nearAliases(index: AliasIndex, titleWordList: string[]): Map<string, number> {
  const words = new Set(titleWordList.flatMap((word) => splitCompound(word, (part) => index.byWord.has(part))));
  const titleWeight = total(words, index.weightOf);
  const common = new Map<object, { conceptId: string; score: number }>();
  for (const word of words) {
    for (const alias of index.byWord.get(word) ?? []) {
      const score = (common.get(alias)?.score ?? 0) + index.weightOf(word) / Math.sqrt(titleWeight * alias.weight);
      common.set(alias, { conceptId: alias.conceptId, score });
    }
  }
  const best = new Map<string, number>();
  for (const { conceptId, score } of common.values()) best.set(conceptId, Math.max(best.get(conceptId) ?? 0, score));
  const ranked = [...best].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0])).slice(0, 5);
  return new Map(ranked.filter(([, score]) => score > 0.3).map(([id, score]) => [id, score * score]));
}

function charGrams(text: string): Set<number> {
  const padded = ` ${text} `;
  const grams = new Set<number>();
  for (let length = 3; length <= 5; length += 1) {
    for (let start = 0; start + length <= padded.length; start += 1)
      grams.add(hashText(padded.slice(start, start + length)));
  }
  return grams;
}

// "manager" and "engineer" are in every tenth title: their grams say little, and the list of titles knows it.
const gramWeight = ((): ((gram: number) => number) => {
  const titles = occupations.flatMap(({ name, aliases }) => [name, ...aliases]);
  const counts = new Map<number, number>();
  for (const title of titles) {
    for (const gram of charGrams(titleWords(title).all.join(' '))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const weights = new Map([...counts].map(([gram, count]) => [gram, Math.log(1 + titles.length / (1 + count)) ** 2]));
  const unseen = Math.log(1 + titles.length) ** 2;
  return (gram) => weights.get(gram) ?? unseen;
})();

function gramSimilarity(a: Set<number>, b: Set<number>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += gramWeight(gram);
  if (shared === 0) return 0;
  return shared / Math.sqrt(gramsWeight(a) * gramsWeight(b));
}

function gramsWeight(grams: Set<number>): number {
  let sum = 0;
  for (const gram of grams) sum += gramWeight(gram);
  return sum;
}

function dot(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [id, weight] of a) sum += weight * (b.get(id) ?? 0);
  return Math.min(1, sum);
}

function unitLength(vector: Map<string, number>): Map<string, number> {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...vector].map(([id, weight]) => [id, weight / length]));
}
