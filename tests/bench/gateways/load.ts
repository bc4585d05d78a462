import { readdirSync, readFileSync } from 'node:fs';
import { Pool } from 'undici';

export interface Shape {
  name: string;
  query: string;
  /** Different for each request. */
  variables(round: number): object;
}

export interface Measured {
  requests: number;
  seconds: number;
  latenciesMs: number[];
  cpuMs: number;
}

const atOnce = 8;

/** Keeps some requests under way for a while; each answer must be a good one. */
export async function load(
  address: string,
  cookie: string,
  shape: Shape,
  pid: number,
  forMs: number,
): Promise<Measured> {
  const pool = new Pool(address, { connections: atOnce, pipelining: 1 });
  const latenciesMs: number[] = [];
  const cpuBefore = cpuMsOf(pid);
  const startMs = performance.now();
  let round = Math.floor(Math.random() * 1e9);
  async function client(): Promise<void> {
    while (performance.now() - startMs < forMs) {
      const beforeMs = performance.now();
      await ask(pool, cookie, shape, round++);
      latenciesMs.push(performance.now() - beforeMs);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client));
  const seconds = (performance.now() - startMs) / 1000;
  const cpuMs = cpuMsOf(pid) - cpuBefore;
  await pool.close();
  return { requests: latenciesMs.length, seconds, latenciesMs, cpuMs };
}

async function ask(pool: Pool, cookie: string, shape: Shape, round: number): Promise<string> {
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', cookie },
    body: JSON.stringify({ query: shape.query, variables: shape.variables(round) }),
  });
  const text = await body.text();
  if (statusCode !== 200 || text.includes('"errors":['))
    throw new Error(`${shape.name}: ${statusCode} ${text.slice(0, 500)}`);
  return text;
}

export async function dataOf(address: string, cookie: string, shape: Shape): Promise<unknown> {
  const pool = new Pool(address);
  const text = await ask(pool, cookie, shape, 1).finally(() => pool.close());
  return JSON.parse(text).data;
}

const ticksPerSecond = 100;

/** Processor time of a process and its children so far. Steadier than throughput on a machine that others use too. */
function cpuMsOf(pid: number): number {
  let ticks = 0;
  for (const each of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${each}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(each) === pid || Number(fields[1]) === pid) ticks += Number(fields[11]) + Number(fields[12]);
    } catch {}
  }
  return (ticks * 1000) / ticksPerSecond;
}
