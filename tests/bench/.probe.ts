import { newId } from '@rekindle/shared/ids/ids';
import { skillKey } from '../../subgraphs/matching/src/person/profile.ts';
import { termsOf } from '../../subgraphs/matching/src/person/terms.ts';
import { queryFor } from '../../subgraphs/matching/src/ranking/ranking.ts';
import { packTerms } from '../../subgraphs/matching/src/retrieval/packed-terms.ts';
import { PostingIndex } from '../../subgraphs/matching/src/retrieval/posting-index.ts';
import { occupations } from '../../subgraphs/matching/src/taxonomy/occupations.ts';
import { skills } from '../../subgraphs/matching/src/taxonomy/skills.ts';
import { matchingStack } from '../integration/matching/stack.ts';

const pick = (l: any[]) => l[Math.floor(Math.random() ** 2 * l.length)];
for (const size of [2000, 100000]) {
  const stack = await matchingStack();
  const index = new PostingIndex();
  for (let start = 0; start < size; start += 2000) {
    const rows = Array.from({ length: 2000 }, () => {
      const names = [...new Set(Array.from({ length: 12 }, () => pick(skills).name))];
      return {
        id: newId(),
        name: 'Lena A',
        title: pick(occupations).name,
        employer: 'x',
        skills: names.map((name) => ({
          name,
          key: skillKey(name),
          years: 3,
          heardIn: 'CV',
          asOf: '2026-05-01T00:00:00Z',
        })),
        positions: [],
        location: { city: 'Vienna', country: 'AT' },
        availability: null,
        preferences: null,
        pay: null,
        sourceType: '',
        firstSeenAt: null,
        ownerId: '',
        languages: [],
        blocks: [],
        fitNotes: [],
        temperature: '',
        temperatureSince: null,
        temperatureExplanation: '',
        lastTwoWayContactAt: null,
        lastContactAt: null,
        possibleDuplicateIds: [],
      } as any;
    });
    const packed = rows.map((r) => packTerms(termsOf(r, Date.now())));
    rows.forEach((r, i) => index.upsert({ id: r.id, terms: packed[i]! }));
    await stack.base.sql(
      `insert into person (agency_id,id,version,profile,terms,archived,position) select $1,id,1,profile,terms,false,$5+n from unnest($2::uuid[],$3::jsonb[],$4::bytea[]) with ordinality as r(id,profile,terms,n)`,
      [stack.agencyId, rows.map((r) => r.id), rows.map((r) => JSON.stringify(r)), packed, start],
    );
  }
  await stack.base.sql('analyze');
  await stack.deps.people.load(stack.agencyId);
  const times: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < 12; i++) {
    const needs = [pick(skills), pick(skills)].map(({ name }) => ({ name, years: 0 }));
    const t = performance.now();
    const job = await stack.job({ title: pick(occupations).name, mustHaves: needs, niceToHaves: [] } as any);
    for (;;) {
      const r = await stack.base.sql<any>(`select 1 from outbox where key like $1 and type like '%SuggestionsMade'`, [
        `%:${job.id}`,
      ]);
      if (r.length) break;
      await new Promise((f) => setTimeout(f, 3));
    }
    times.push(performance.now() - t);
    counts.push((await stack.base.sql<any>('select count(*)::int n from suggestion where job_id=$1', [job.id]))[0].n);
    await new Promise((f) => setTimeout(f, 1500));
  }
  const cpu: number[] = [];
  for (let i = 0; i < 200; i++) {
    const q = queryFor({
      title: pick(occupations).name,
      mustHaves: Array.from({ length: 5 }, () => pick(skills)),
      niceToHaves: Array.from({ length: 5 }, () => pick(skills)),
      location: { city: 'Vienna', country: 'AT' },
    } as any);
    const c = process.cpuUsage();
    index.search(q, 400);
    const d = process.cpuUsage(c);
    cpu.push((d.user + d.system) / 1000);
  }
  const p = (l: number[], s: number) => [...l].sort((a, b) => a - b)[Math.floor(l.length * s)]?.toFixed(1);
  console.log(
    size,
    'open→made ms p50',
    p(times, 0.5),
    'max',
    p(times, 0.99),
    'suggested',
    counts.join(','),
    '| search CPU ms p50',
    p(cpu.slice(20), 0.5),
    'p95',
    p(cpu.slice(20), 0.95),
    'MB',
    (index.bytes / 2 ** 20).toFixed(0),
  );
  await stack.close();
}
process.exit(0);
