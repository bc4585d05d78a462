import { deepStrictEqual } from 'node:assert';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { newId } from '@rekindle/shared/ids/ids';
import { generateTokenKeys } from '@rekindle/shared/viewer/token-keys';
import { print } from 'graphql';
import { CandidateRecordDocument, CandidatesDocument } from '../../frontend/src/generated/graphql.ts';
import { percentile, printTable } from '../testkit/report-table.ts';
import { hiveGateway } from './gateways/hive.ts';
import { dataOf, load, type Measured, type Shape } from './gateways/load.ts';

const names = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'];
const rounds = 5;
const roundMs = 3000;
const warmUpMs = 3000;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

const shapes: Shape[] = [
  {
    name: 'one field',
    query: 'query One($id: ID!) { candidate(id: $id) { name } }',
    variables: () => ({ id: newId() }),
  },
  { name: 'record page', query: clientText(CandidateRecordDocument), variables: () => ({ id: newId() }) },
  {
    name: 'list page',
    query: clientText(CandidatesDocument),
    variables: (round) => ({ filter: { text: `text ${round}` }, orderBy: 'LAST_CONTACT' }),
  },
];

interface Gateway {
  name: string;
  address: string;
  pid: number;
  child: ChildProcess;
}

/** Our gateway, the stock one and another's on the same graph, services and tokens; one at a time on one core. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rekindle-gateways-'));
  const children: ChildProcess[] = [];
  try {
    const gateways = await startAll(folder, children);
    // The load and the services share the other core.
    if (hasTaskset) spawnSync('taskset', ['-apc', '1', String(process.pid)]);
    const rows: (string | number)[][] = [];
    for (const shape of shapes) {
      await requireSameData(gateways, shape);
      const measured = await measure(gateways, shape);
      rows.push(...rowsOf(shape, gateways, measured));
    }
    printTable(
      `Gateways on one core${hasTaskset ? '' : ' (not pinned: no taskset)'}, ${rounds} interleaved rounds of ${roundMs / 1000} s, 8 requests at once; services give generated answers. On a busy machine trust processor time, not throughput`,
      ['shape', 'gateway', 'req/s', 'p50 ms', 'p95 ms', 'CPU ms/req', '× stock by req/s', '× stock by CPU'],
      rows,
    );
    const shares = await profileOf(gateways[0] as Gateway, shapes[1] as Shape);
    printTable(
      `Where the time of our gateway goes on the ${shapes[1]?.name} (share of its processor time)`,
      ['what', '%'],
      shares.slice(0, 12).map(([what, share]) => [what, (share * 100).toFixed(1)]),
    );
  } finally {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startAll(folder: string, children: ChildProcess[]): Promise<Gateway[]> {
  const keys = await generateTokenKeys('bench');
  const committed = here('../../gateway/supergraph.graphql');
  const supergraphFile = join(folder, 'supergraph.graphql');
  const start = (core: string, main: string, args: string[], env: Record<string, string>, cwd?: string) => {
    const command = [process.execPath, '--disable-warning=ExperimentalWarning', main, ...args];
    const [file = '', ...rest] = hasTaskset ? ['taskset', '-c', core, ...command] : command;
    const child = spawn(file, rest, {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...env },
    });
    children.push(child);
    return child;
  };
  const services = start('1', here('./gateways/services.ts'), [], {
    SUPERGRAPH_FILE: committed,
    TOKEN_KEYS: JSON.stringify(keys.publicKeys),
    SERVICES: names.join(','),
  });
  const ports = await firstMessage<Record<string, number>>(services);
  const sdl = readFileSync(committed, 'utf8').replace(
    /http:\/\/(\w+)\.invalid/g,
    (_, name: string) => `http://127.0.0.1:${ports[name]}`,
  );
  writeFileSync(supergraphFile, sdl);
  const signingKey = JSON.stringify(keys.privateKey);
  const others = { SUPERGRAPH_FILE: supergraphFile, SIGNING_KEY: signingKey, SERVICE_PORTS: JSON.stringify(ports) };

  async function own(name: string, main: string, env: Record<string, string>): Promise<Gateway> {
    const child = start('0', here(main), [], env);
    const port = await firstMessage<number>(child);
    return { name, address: `http://127.0.0.1:${port}`, pid: child.pid as number, child };
  }
  async function hive(name: string, planner: 'javascript' | 'rust'): Promise<Gateway> {
    const [port] = (await freePorts(1)) as [number];
    const command = hiveGateway(planner, supergraphFile, port);
    const child = start('0', command.main, command.args, others, command.cwd);
    const address = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 600; tries++) {
      if ((await fetch(`${address}/readiness`).catch(() => null))?.ok) break;
      await wait(100);
    }
    return { name, address, pid: child.pid as number, child };
  }
  return [
    await own('ours', './gateways/ours.ts', oursEnvironment(folder, signingKey, ports)),
    await own('@apollo/gateway', './gateways/stock.ts', others),
    await hive('Hive, JavaScript planner', 'javascript'),
    await hive('Hive, Rust planner', 'rust'),
  ];
}

/** As in production: a session may send the operations of the client, and these are they. */
function oursEnvironment(folder: string, signingKey: string, ports: Record<string, number>): Record<string, string> {
  const operations = Object.fromEntries(shapes.map(({ name, query }) => [name, query]));
  writeFileSync(join(folder, 'operations.json'), JSON.stringify(operations));
  return {
    REKINDLE_PORT: '0',
    REKINDLE_PUBLIC_URL: 'http://localhost',
    REKINDLE_CLIENT_DIR: folder,
    REKINDLE_SIGNING_KEY: signingKey,
    ...Object.fromEntries(
      names.map((name) => [`SUBGRAPH_URL_${name.toUpperCase()}`, `http://127.0.0.1:${ports[name]}`]),
    ),
  };
}

async function firstMessage<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A process of the measurement ended with ${code}.`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message as T;
}

const cookie = 'rekindle_session=somebody';

async function requireSameData(gateways: Gateway[], shape: Shape): Promise<void> {
  const answers = await Promise.all(gateways.map(({ address }) => dataOf(address, cookie, shape)));
  answers.forEach((answer, index) => {
    deepStrictEqual(answer, answers[0], `${gateways[index]?.name} answers ${shape.name} otherwise`);
  });
}

async function measure(gateways: Gateway[], shape: Shape): Promise<Map<Gateway, Measured[]>> {
  const measured = new Map<Gateway, Measured[]>(gateways.map((gateway) => [gateway, []]));
  for (const { address, pid } of gateways) await load(address, cookie, shape, pid, warmUpMs);
  for (let round = 0; round < rounds; round++) {
    for (const gateway of gateways) {
      measured.get(gateway)?.push(await load(gateway.address, cookie, shape, gateway.pid, roundMs));
    }
  }
  return measured;
}

async function profileOf({ address, pid, child }: Gateway, shape: Shape): Promise<[string, number][]> {
  child.send('begin');
  await load(address, cookie, shape, pid, roundMs);
  child.send('end');
  return firstMessage<[string, number][]>(child);
}

function rowsOf(shape: Shape, gateways: Gateway[], measured: Map<Gateway, Measured[]>): (string | number)[][] {
  const figures = gateways.map((gateway) => {
    const of = measured.get(gateway) ?? [];
    const latencies = of.flatMap(({ latenciesMs }) => latenciesMs);
    return {
      name: gateway.name,
      perSecond: percentile(
        of.map(({ requests, seconds }) => requests / seconds),
        0.5,
      ),
      cpuMs: percentile(
        of.map(({ requests, cpuMs }) => cpuMs / requests),
        0.5,
      ),
      p50: percentile(latencies, 0.5),
      p95: percentile(latencies, 0.95),
    };
  });
  const stock = figures[1] as (typeof figures)[number];
  return figures.map(({ name, perSecond, cpuMs, p50, p95 }) => [
    shape.name,
    name,
    perSecond,
    p50.toFixed(2),
    p95.toFixed(2),
    cpuMs.toFixed(3),
    (perSecond / stock.perSecond).toFixed(2),
    (stock.cpuMs / cpuMs).toFixed(2),
  ]);
}

/** What the client sends: without the directives that are for itself. */
function clientText(document: Parameters<typeof print>[0]): string {
  return print(document).replaceAll(/ @(unmask|nonreactive|connection)(\([^)]*\))?/g, '');
}
