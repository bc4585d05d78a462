import { foldText, singular, squash } from './fold.ts';
import type { Concept } from './table.ts';

export interface IndexedAlias {
  conceptId: string;
  words: string[];
  weight: number;
}

/** Aliases by their squashed text and by their words; words that few aliases use weigh more. */
export interface AliasIndex {
  byText: Map<string, string>;
  byWord: Map<string, IndexedAlias[]>;
  related: Map<string, string[]>;
  weightOf(word: string): number;
}

export function indexAliases(concepts: Concept[], wordsOf: (name: string) => string[]): AliasIndex {
  const byText = new Map<string, string>();
  const byWord = new Map<string, IndexedAlias[]>();
  const aliases: IndexedAlias[] = [];
  for (const concept of concepts) {
    for (const name of [concept.name, ...concept.aliases]) {
      const words = [...new Set(wordsOf(name))];
      addOnce(byText, squash(foldText(name)), concept.id);
      addOnce(byText, words.join(''), concept.id);
      aliases.push({ conceptId: concept.id, words, weight: 0 });
    }
  }
  for (const alias of aliases) {
    for (const word of alias.words) byWord.set(word, [...(byWord.get(word) ?? []), alias]);
  }
  const weightOf = (word: string): number => Math.log(1 + aliases.length / (1 + (byWord.get(word)?.length ?? 0)));
  for (const alias of aliases) alias.weight = total(alias.words, weightOf);
  return { byText, byWord, related: new Map(concepts.map(({ id, related }) => [id, related])), weightOf };
}

export const total = (words: Iterable<string>, weightOf: (word: string) => number): number => {
  let sum = 0;
  for (const word of words) sum += weightOf(word);
  return sum;
};

/** Splits a German compound into two known words: "rehabilitationspfleger" into "rehabilitation" and "pfleger". */
export function splitCompound(word: string, known: (part: string) => boolean): string[] {
  if (word.length < 9 || known(word)) return [word];
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const tail = word.slice(at);
    if (!known(tail)) continue;
    const head = word.slice(0, at);
    const stem = [head, head.replace(/(?:s|es|n|en)$/u, ''), singular(head)].find(known);
    if (stem !== undefined) return [stem, tail];
  }
  return [word];
}

function addOnce(map: Map<string, string>, key: string, value: string): void {
  if (key !== '' && !map.has(key)) map.set(key, value);
}
