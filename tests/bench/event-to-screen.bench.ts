import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { scopesByRole } from '@rekindle/shared/viewer/roles';
import { mintToken } from '@rekindle/shared/viewer/token';
import { readSigningKey } from '@rekindle/shared/viewer/token-keys';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { adapters, startBusServer } from '../testkit/faults/bus-server.ts';
import { importCsv } from '../testkit/import-csv.ts';
import { percentile, printTable } from '../testkit/report-table.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

const people = 2_000;
const eventsPerSecond = [200, 400];
const lastsMs = 90_000;
const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'] as const;
const quietProbeMs = 1_500;
// Measured: a job that opens and closes suggests fifty people, each with a line of their timeline and an end.
const eventsOfProbe = 152;
// A task is one event, a note one, an availability two; now and then a next action follows.
const eventsOfWrite = 1.25;

/** From the acknowledgement of a write to the suggestion it brings, refetched by a client that heard of it on the live stream. */
export async function bench(): Promise<void> {
  for (const adapter of adapters) {
    const { address, close } = await startBusServer(adapter);
    const env = address.kafkaBrokers ? { KAFKA_BROKERS: address.kafkaBrokers } : undefined;
    const stack = await startStack({ env });
    try {
      await measure(stack, adapter);
    } finally {
      await stack.stop();
      await close();
    }
  }
}

async function measure(stack: Stack, adapter: string): Promise<void> {
  const desk = openDesk(stack.address);
  const { agency, member } = await desk.auth('sign-up', {
    agencyName: 'Bench',
    name: 'Ada Novak',
    email: 'ada@bench.example',
    password: 'a short sentence is easy',
    timeZone: 'UTC',
  });
  await importCsv(desk, 'PEOPLE', 'people.csv', peopleCsv());
  await wait(8_000);
  const rows = [row('none but the probes', await probe(desk, stack, 30_000, quietProbeMs), 0)];
  const write = await directWriter(stack, agency.id, member.id);
  for (const wanted of eventsPerSecond) {
    // Half from writes, half from the jobs that are timed.
    const stop = new AbortController();
    const before = await published(stack);
    const startMs = performance.now();
    const load = keepWriting(desk, write, wanted / 2 / eventsOfWrite, stop.signal);
    const times = await probe(desk, stack, lastsMs, (eventsOfProbe * 1000) / (wanted / 2));
    const seconds = (performance.now() - startMs) / 1000;
    const perSecond = ((await published(stack)) - before) / seconds;
    stop.abort();
    const writes = await load;
    rows.push(row(`${wanted} wanted, ${(writes / seconds).toFixed(0)} writes/s`, times, perSecond));
  }
  printTable(
    `From a committed event to its suggestion at the client, ${adapter}, ${people} people (milliseconds; the bar is 1000 at p95 and 200 events a second)`,
    ['load', 'events/s', 'probes', 'p50', 'p95', 'p99'],
    rows,
  );
}

const row = (name: string, times: number[], rate: number) => [
  name,
  rate,
  times.length,
  ...[0.5, 0.95, 0.99].map((share) => percentile(times, share)),
];

function peopleCsv(): string {
  const skills = ['React', 'TypeScript', 'Java', 'Python', 'Nursing', 'Welding', 'Accounting', 'SQL'];
  const rows = Array.from({ length: people }, (_, n) => {
    const own = [skills[n % 8], skills[(n >> 3) % 8]].join('; ');
    return `${n},Person ${n},person${n}@bench.example,Specialist,${own},Vienna,AT,now`;
  });
  return ['old_id,name,email,title,skills,location,country,availability', ...rows].join('\n');
}

/** Opens a job every so often; each time until a suggestion for it is refetched. */
async function probe(desk: Desk, stack: Stack, forMs: number, everyMs: number): Promise<number[]> {
  const { client } = await desk.mutate('addClient', 'client { id }', { name: `Client ${randomUUID()}` });
  const waiting = new Map<string, () => void>();
  const abort = new AbortController();
  const live = await fetch(new URL('/live', stack.address), {
    headers: { cookie: desk.cookie(), origin: stack.address },
    signal: abort.signal,
  });
  const heard = new Set<string>();
  const reading = (async () => {
    let rest = '';
    for await (const chunk of live.body as unknown as AsyncIterable<Uint8Array>) {
      const lines = (rest + new TextDecoder().decode(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (!/Suggestion|Rediscovery|Matches/i.test(line)) continue;
        heard.add(line);
        for (const [jobId, tell] of waiting) if (line.includes(jobId)) tell();
      }
    }
  })().catch(() => {});
  const times: number[] = [];
  const probes: Promise<void>[] = [];
  const endAtMs = Date.now() + forMs;
  while (Date.now() < endAtMs) {
    probes.push(one());
    await wait(everyMs);
  }
  await Promise.all(probes);
  abort.abort();
  await reading;
  return times;

  async function one(): Promise<void> {
    const { job } = await desk.mutate('openJob', 'job { id }', {
      clientId: client.id,
      title: 'Specialist',
      mustHaves: [{ name: 'React' }, { name: 'TypeScript' }],
    });
    const startMs = performance.now();
    const news = new Promise<void>((resolve) => waiting.set(job.id, resolve));
    if ([...heard].some((line) => line.includes(job.id))) waiting.get(job.id)?.();
    const told = await Promise.race([news.then(() => true), wait(20_000).then(() => false)]);
    waiting.delete(job.id);
    if (!told) return void times.push(20_000);
    const { rediscovery } = await desk.ask(
      'query ($id: ID!) { rediscovery(jobId: $id) { suggestions(first: 10) { edges { node { id candidate { id name } reasons { sentence } } } } } }',
      { id: job.id },
    );
    times.push(rediscovery?.suggestions.edges.length > 0 ? performance.now() - startMs : 20_000);
    await desk.mutate('closeJob', 'job { id }', { id: job.id, status: 'CANCELLED' });
  }
}

type Write = (service: 'candidates' | 'communications', mutation: string, input: object) => Promise<void>;

/** Past the gateway: the load is to be on the services and the bus. */
async function directWriter(stack: Stack, agencyId: string, memberId: string): Promise<Write> {
  const key = await readSigningKey('key', join(stack.dataDir, 'secrets/signing-key.json'));
  const { ports } = stack.system();
  return async (service, mutation, input) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const body = JSON.stringify({
      query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
      variables: { input: { idempotencyKey: randomUUID(), ...input } },
    });
    const token = mintToken(key, service, body, {
      agencyId,
      actor: { kind: 'member', id: memberId },
      role: 'owner',
      scopes: scopesByRole.owner,
      teamIds: [],
      timeZone: 'UTC',
      requestId: randomUUID(),
    });
    const response = await fetch(`http://127.0.0.1:${ports[service]}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    });
    const answer = await response.text();
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 300));
  };
}

/** Half tasks, a third notes, the rest availability that ranking looks at. */
async function keepWriting(desk: Desk, write: Write, perSecond: number, stop: AbortSignal): Promise<number> {
  const { candidates } = await desk.ask('{ candidates(first: 100) { edges { node { id } } } }');
  const ids: string[] = candidates.edges.map((edge: any) => edge.node.id);
  const dueOn = new Date().toISOString().slice(0, 10);
  let sent = 0;
  let open = 0;
  const startMs = performance.now();
  while (!stop.aborted) {
    while (open < 40 && sent < ((performance.now() - startMs) / 1000) * perSecond) {
      const candidateId = ids[sent % ids.length];
      const kind = sent % 6;
      sent += 1;
      open += 1;
      const done =
        kind < 3
          ? write('communications', 'addTask', { title: `task ${sent}`, dueOn, candidateId })
          : kind < 5
            ? write('candidates', 'addNote', { candidateId, text: `note ${sent}` })
            : write('candidates', 'setAvailability', {
                candidateId,
                availability: { kind: sent % 2 ? 'NOW' : 'PASSIVE' },
                heardIn: 'CALL',
              });
      done
        .catch((error) => process.stderr.write(`${error.message}\n`))
        .finally(() => {
          open -= 1;
        });
    }
    await wait(5);
  }
  return sent;
}

/** How many events the services have handed to the bus. */
async function published(stack: Stack): Promise<number> {
  const counts = await Promise.all(
    services.map(async (service) => {
      const answer = await fetch(`http://127.0.0.1:${stack.system().ports[service]}/metrics`);
      const sent = [...(await answer.text()).matchAll(/^rekindle_outbox_sent_total\S* (\d+)$/gm)];
      return sent.reduce((sum, [, count]) => sum + Number(count), 0);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
