import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { parse, print } from 'graphql';
import { CandidateRecordDocument } from '../../frontend/src/generated/graphql.ts';
import { cutProxy } from '../testkit/cut-proxy.ts';
import { type Desk, openDesk } from '../testkit/desk.ts';
import { percentile, printTable, timed } from '../testkit/report-table.ts';
import { openSample } from '../testkit/sample-agency.ts';
import { type Stack, startStack } from '../testkit/stack.ts';

const services = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'] as const;
const rounds = 100;
const addedMs = 50;
const root = fileURLToPath(new URL('../..', import.meta.url));
const query = withoutClientDirectives(print(CandidateRecordDocument));

/** The candidate record's own query: the stages of its plan, its time, and its time with every service far away. */
export async function bench(): Promise<void> {
  const stages = await planStages();
  const stack = await startStack();
  let distant: Distant | undefined;
  try {
    const desk = stack.desk();
    await openSample(desk);
    await wait(10_000);
    const ids = await peopleWithMost(desk);
    const near = await measure(desk, ids);
    distant = await gatewayFarFromServices(stack);
    const far = openDesk(distant.address, desk.cookie());
    await measure(far, ids.slice(0, 3));
    distant.slowest.length = 0;
    const slowest: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < 30; round++) {
      distant.slowest.length = 0;
      times.push(await ask(far, ids[round % ids.length] as string));
      slowest.push(Math.max(...distant.slowest));
    }
    const row = (name: string, values: number[]) => [name, percentile(values, 0.5), percentile(values, 0.95)];
    printTable(
      `The record page in one query: ${stages} plan stages (at most 2), ${Buffer.byteLength(query)} bytes (milliseconds)`,
      ['', 'p50', 'p95'],
      [
        row('as it is', near),
        row(`${addedMs} ms added to each service`, times),
        row('  of that, the slowest service alone', slowest),
        ['  ratio (at most 1.5)', percentile(times, 0.5) / percentile(slowest, 0.5), ''],
      ],
    );
  } finally {
    await distant?.stop();
    await stack.stop();
  }
}

/** Directives for the client's own use never leave it. */
function withoutClientDirectives(text: string): string {
  return text.replaceAll(/ @(unmask|nonreactive|connection)(\([^)]*\))?/g, '');
}

/** Fetches that wait for one another, counted in the plan that the gateway makes. */
async function planStages(): Promise<number> {
  const source: GraphQLDataSource = { process: async () => ({ data: {} }) };
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8'),
    buildService: () => source,
  });
  const { executor } = await gateway.load();
  const planner = (gateway as unknown as { queryPlanner: { buildQueryPlan(operation: unknown): { node?: PlanNode } } })
    .queryPlanner;
  const { operationFromDocument } = await import('@apollo/federation-internals');
  const { apiSchema } = gateway as unknown as { apiSchema: never };
  const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, parse(query)));
  await gateway.stop();
  void executor;
  return plan.node ? stagesOf(plan.node) : 0;
}

interface PlanNode {
  kind: string;
  nodes?: PlanNode[];
  node?: PlanNode;
}

function stagesOf(node: PlanNode): number {
  if (node.kind === 'Fetch') return 1;
  if (node.node) return stagesOf(node.node);
  const inner = (node.nodes ?? []).map(stagesOf);
  return node.kind === 'Sequence' ? inner.reduce((sum, each) => sum + each, 0) : Math.max(0, ...inner);
}

async function peopleWithMost(desk: Desk): Promise<string[]> {
  const { submissionHistory } = await desk.ask(
    '{ submissionHistory(first: 20) { edges { node { candidate { id } } } } }',
  );
  return [...new Set<string>(submissionHistory.edges.map((edge: any) => edge.node.candidate.id))];
}

async function ask(desk: Desk, id: string): Promise<number> {
  const [, ms] = await timed(() => desk.ask(query, { id }));
  return ms;
}

async function measure(desk: Desk, ids: string[]): Promise<number[]> {
  for (const id of ids) await ask(desk, id);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await ask(desk, ids[round % ids.length] as string));
  return times;
}

interface Distant {
  address: string;
  /** How long each answer of a service took. */
  slowest: number[];
  stop(): Promise<void>;
}

/** A second gateway on the same services, with a slow way to each. */
async function gatewayFarFromServices(stack: Stack): Promise<Distant> {
  const { ports, adminUrl } = stack.system();
  const slowest: number[] = [];
  const proxies = await Promise.all(
    services.map((name) => cutProxy(ports[name], { delayMs: () => addedMs, answered: (ms) => slowest.push(ms) })),
  );
  const [port] = (await freePorts(1)) as [number];
  const address = `http://localhost:${port}`;
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'gateway/src/main.ts'), 'serve'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env.PATH,
        APOLLO_TELEMETRY_DISABLED: '1',
        REKINDLE_ENVIRONMENT: 'local',
        REKINDLE_FREE_QUERIES: 'true',
        REKINDLE_LOG_LEVEL: 'error',
        REKINDLE_HOST: '127.0.0.1',
        REKINDLE_PORT: String(port),
        REKINDLE_PUBLIC_URL: address,
        REKINDLE_SIGNING_KEY: join(stack.dataDir, 'secrets/signing-key.json'),
        REKINDLE_CLIENT_DIR: join(root, 'frontend/dist'),
        REKINDLE_REPLICA: 'far',
        DATABASE_URL_BUS: adminUrl?.replace(/\/postgres$/, '/bus'),
        ...Object.fromEntries(
          services.map((name, index) => [
            `SUBGRAPH_URL_${name.toUpperCase()}`,
            `http://127.0.0.1:${proxies[index]?.port}`,
          ]),
        ),
      },
    },
  );
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (ready?.ok) break;
    await wait(100);
  }
  return {
    address,
    slowest,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      for (const proxy of proxies) proxy.close();
    },
  };
}
