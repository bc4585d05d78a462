/**
 * Rediscovery: the top people of one agency for a job. Prints retrieval and ranking times, memory, and the plain SQL
 * full-text query on the same rows, interleaved. Usage: node tests/bench/rediscovery.ts [10000,100000] [--million]
 */
import { cpus } from 'node:os';
import { openDatabase } from '@rekindle/shared/database/database';
import { newId } from '@rekindle/shared/ids/ids';
import { systemViewer } from '@rekindle/shared/viewer/viewer';
import { Projection0001 } from '../../subgraphs/matching/src/database/migrations/0001-projection.ts';
import { Decisions0002 } from '../../subgraphs/matching/src/database/migrations/0002-decisions.ts';
import { personFacts } from '../../subgraphs/matching/src/facts/facts.store.ts';
import type { JobFact } from '../../subgraphs/matching/src/facts/facts.ts';
import { type Profile, skillKey } from '../../subgraphs/matching/src/person/profile.ts';
import { termsOf } from '../../subgraphs/matching/src/person/terms.ts';
import { queryFor, rank, seek } from '../../subgraphs/matching/src/ranking/ranking.ts';
import { reasonsOf } from '../../subgraphs/matching/src/ranking/reasons.ts';
import { packTerms } from '../../subgraphs/matching/src/retrieval/packed-terms.ts';
import { peopleIndex } from '../../subgraphs/matching/src/retrieval/people-index.ts';
import { workerRetrieval } from '../../subgraphs/matching/src/retrieval/worker-retrieval.ts';
import { occupations } from '../../subgraphs/matching/src/taxonomy/occupations.ts';
import { skills } from '../../subgraphs/matching/src/taxonomy/skills.ts';
import { testDatabase } from '../testkit/postgres.ts';

const sizes = (process.argv.find((arg) => /^\d[\d,]*$/.test(arg)) ?? '10000,100000').split(',').map(Number);
if (process.argv.includes('--million')) sizes.push(1_000_000);
const searches = 100;
const slowSearches = 12;
const mostHits = 400;
const cities = ['Vienna', 'Graz', 'Linz', 'Berlin', 'Hamburg', 'Warsaw', 'Zürich', 'Munich'];

// One seed: every run measures the same people.
let seed = 20261124;
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
// Few skills and titles are common and many are rare, as in an agency's data.
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;

function profile(id: string): Profile {
  const names = new Set(Array.from({ length: 6 + Math.floor(random() * 14) }, () => pick(skills).name));
  const title = pick(occupations).name;
  return {
    id,
    name: 'A person',
    title,
    employer: 'An employer',
    skills: [...names].map((name) => ({
      name,
      key: skillKey(name),
      years: Math.floor(random() * 12),
      heardIn: 'CV',
      asOf: '2026-05-01T00:00:00Z',
    })),
    positions: [{ title: pick(occupations).name, employer: 'Another', startDate: '2015-01-01', endDate: '2020-01-01' }],
    location: { city: pick(cities), country: 'AT' },
    availability: null,
    preferences: null,
    pay: null,
    sourceType: 'IMPORT',
    firstSeenAt: null,
    ownerId: '',
    languages: [],
    blocks: [],
    fitNotes: [],
    temperature: 'PASSIVE',
    temperatureSince: null,
    temperatureExplanation: '',
    lastTwoWayContactAt: null,
    lastContactAt: null,
    possibleDuplicateIds: [],
  };
}

function job(): JobFact {
  const needs = Array.from({ length: 10 }, () => ({ name: pick(skills).name, years: 0 }));
  return {
    id: newId(),
    clientId: '',
    clientGroupId: '',
    clientName: 'A client',
    title: pick(occupations).name,
    status: 'OPEN',
    mustHaves: needs.slice(0, 5),
    niceToHaves: needs.slice(5),
    location: { city: pick(cities), country: 'AT' },
    workModes: ['HYBRID'],
    employmentType: 'CONTRACT',
    startDate: '',
    feeModel: '',
    openings: 1,
    ownerId: '',
    sector: '',
    limitedToTeamIds: [],
  };
}

const percentile = (times: number[], share: number): number =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const startMs = performance.now();
  return [await work(), performance.now() - startMs];
};

async function measure(size: number): Promise<void> {
  const base = await testDatabase({ service: 'matching', migrations: [Projection0001, Decisions0002] });
  const agencyId = newId();
  const viewer = systemViewer(agencyId, 'matching');
  await fill(base, agencyId, size);

  const rssBefore = process.memoryUsage().rss;
  const indexDatabase = await openDatabase({ url: base.urls.app, entities: [], poolSize: 2 });
  const retrieval = workerRetrieval({ limitBytes: 4e9, evicted: () => {}, failed: (error) => console.error(error) });
  const people = peopleIndex(indexDatabase, retrieval);
  const [, loadMs] = await timed(() => people.load(agencyId));
  const megabytes = (process.memoryUsage().rss - rssBefore) / 2 ** 20;

  for (let warm = 0; warm < 10; warm++) await people.search(agencyId, queryFor(job()), mostHits);
  const [retrieving, ranking, sql]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < searches; round++) {
    const wanted = job();
    const [found, ms] = await timed(() => people.search(agencyId, queryFor(wanted), mostHits));
    retrieving.push(ms);
    const ids = found?.hits.map(({ id }) => id) ?? [];
    const [, rankMs] = await timed(() =>
      base.database.read(viewer, async (tx) => {
        const sought = seek(wanted, new Date(), '2026-11-24');
        const ranked = [...(await personFacts(tx, ids)).values()].map((person) => rank(person, sought));
        return ranked
          .sort((one, other) => other.score - one.score)
          .slice(0, 50)
          .map((each) => reasonsOf(each));
      }),
    );
    ranking.push(ms + rankMs);
    if (round % Math.ceil(searches / slowSearches) === 0)
      sql.push((await timed(() => plainSql(base, viewer, wanted)))[1]);
  }
  const ratio = percentile(sql, 0.5) / percentile(retrieving, 0.5);
  const cells = [
    size,
    loadMs,
    megabytes,
    percentile(retrieving, 0.5),
    percentile(retrieving, 0.95),
    percentile(ranking, 0.5),
    percentile(ranking, 0.95),
    percentile(sql, 0.5),
  ];
  console.log(
    [...cells.map((cell) => cell.toFixed(cell < 100 ? 1 : 0).padStart(11)), `${ratio.toFixed(0)}x`.padStart(8)].join(
      '',
    ),
  );
  await people.stop();
  await retrieval.stop();
  await indexDatabase.close();
  await base.close();
}

type Base = Awaited<ReturnType<typeof testDatabase>>;

async function fill({ sql }: Base, agencyId: string, size: number): Promise<void> {
  await sql('alter table person add column words tsvector');
  const nowMs = Date.now();
  for (let start = 0; start < size; start += 2_000) {
    const rows = Array.from({ length: Math.min(2_000, size - start) }, () => profile(newId()));
    await sql(
      `insert into person (agency_id, id, version, profile, terms, archived, position, words)
       select $1, id, 1, profile, terms, false, $5 + number, to_tsvector('simple', words)
       from unnest($2::uuid[], $3::jsonb[], $4::bytea[], $6::text[]) with ordinality as row (id, profile, terms, words, number)`,
      [
        agencyId,
        rows.map(({ id }) => id),
        rows.map((row) => JSON.stringify(row)),
        rows.map((row) => packTerms(termsOf(row, nowMs))),
        start,
        rows.map((row) => [row.title, ...row.skills.map(({ name }) => name)].join(' ')),
      ],
    );
  }
  await sql('create index person_by_words on person using gin (words)');
  await sql('analyze person');
}

/** What one would write without an index of one's own: full text, ranked, filtered by place. */
async function plainSql(
  { sql }: Base,
  { agencyId }: { agencyId: string },
  { title, mustHaves, niceToHaves, location }: JobFact,
) {
  const words = [title, ...[...mustHaves, ...niceToHaves].map(({ name }) => name)].join(' ');
  const query = [...new Set(words.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter(Boolean).join(' | ');
  return await sql(
    `select id from person where agency_id = $1 and not archived and words @@ to_tsquery('simple', $2)
     order by ts_rank(words, to_tsquery('simple', $2)) + case when profile->'location'->>'city' = $3 then 0.05 else 0 end desc limit $4`,
    [agencyId, query, location?.city ?? '', mostHits],
  );
}

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores; times in ms, ${searches} searches of 5 must-haves, 5 nice-to-haves and a title`,
);
console.log(
  ['people', 'load', 'index MB', 'search p50', 'search p95', 'ranked p50', 'ranked p95', 'SQL p50']
    .map((head) => head.padStart(11))
    .join('') + 'gain'.padStart(8),
);
for (const size of sizes) await measure(size);
process.exit(0);
