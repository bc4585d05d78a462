/**
 * Mean average precision of title similarity on a labelled set: queries.tsv, corpus.tsv (id, title; one header line)
 * and qrels.tsv (TREC: query, 0, title, relevance). Usage: node tests/bench/titles.ts <folder>, or REKINDLE_DATA set.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titleSimilarity, titleVector } from '../../subgraphs/matching/src/taxonomy/normalise.ts';

type Score = (query: string, title: string) => number;

const folder = process.argv[2] ?? process.env.REKINDLE_DATA ?? '';
if (folder === '') throw new Error('Name the folder of the labelled titles: node tests/bench/titles.ts <folder>');

const lines = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const titlesIn = (name: string): [string, string][] =>
  lines(name)
    .slice(1)
    .map(([id = '', title = '']) => [id, title]);

const queries = titlesIn('queries.tsv');
const corpus = titlesIn('corpus.tsv');
const relevant = new Map<string, Set<string>>();
for (const [query = '', , title = '', grade] of lines('qrels.tsv')) {
  if (Number(grade) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(title));
}

function meanAveragePrecision(score: Score): number {
  const precisions = queries
    .filter(([id]) => relevant.has(id))
    .map(([id, query]) => {
      const wanted = relevant.get(id) ?? new Set();
      const ranked = corpus
        .map(([titleId, title]) => ({ titleId, score: score(query, title) }))
        .sort((a, b) => b.score - a.score || a.titleId.localeCompare(b.titleId));
      let found = 0;
      let sum = 0;
      ranked.forEach(({ titleId }, index) => {
        if (!wanted.has(titleId)) return;
        found += 1;
        sum += found / (index + 1);
      });
      return sum / wanted.size;
    });
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().split(/\W+/u));
const wordOverlap: Score = (query, title) => {
  const a = words(query);
  const b = words(title);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
};

const vectors = new Map<string, ReturnType<typeof titleVector>>();
const vector = (title: string) =>
  vectors.get(title) ?? vectors.set(title, titleVector(title)).get(title) ?? titleVector(title);
const gramsOnly = (title: string) => ({ ...vector(title), concepts: new Map<string, number>() });

const report: [string, Score][] = [
  ['word overlap', wordOverlap],
  ['character 3-5-grams', (query, title) => titleSimilarity(gramsOnly(query), gramsOnly(title))],
  ['title similarity', (query, title) => titleSimilarity(vector(query), vector(title))],
];

console.log(`${queries.length} queries, ${corpus.length} titles`);
for (const [name, score] of report) {
  const startMs = performance.now();
  const map = meanAveragePrecision(score);
  console.log(`${name.padEnd(22)} MAP ${map.toFixed(3)}   ${Math.round(performance.now() - startMs)} ms`);
}
