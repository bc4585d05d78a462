import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot, type ServiceName, services } from '../toolchain/paths.ts';
import { type SupervisedChild, superviseChild } from './child.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { needsPostgres, type SystemPlan, serviceEnvironment } from './environment.ts';
import { freePorts, isFree } from './free-ports.ts';
import { prepareBus } from './prepare-bus.ts';
import { prepareServices } from './prepare-services.ts';
import { type SupervisedPostgres, supervisePostgres } from './supervise-postgres.ts';

export interface SystemOptions {
  dataDir: string;
  port: number;
  host?: string;
  /** The address that browsers use, when it is not localhost and the port. */
  publicUrl?: string;
  /** What a person set: DATABASE_URL_*, KAFKA_BROKERS, REDIS_URL, OTEL_*. */
  env?: Record<string, string | undefined>;
  /** A file with an offset in milliseconds that moves the clock of every service. */
  clockFile?: string;
  /** For tests: sessions may send any query, and not only the operations of the client. */
  freeQueries?: boolean;
  /** For tests: the database does not wait for the disk. */
  volatile?: boolean;
  /** For tests: more flags of Node for every process. */
  nodeFlags?: readonly string[];
  /** For tests: what stands before a service; gives the port at which the gateway finds it. */
  before?(service: ServiceName, port: number): Promise<number>;
  say?(line: string): void;
}

export interface RunningSystem {
  address: string;
  ports: Record<ServiceName | 'gateway' | 'postgres', number>;
  adminUrl: string | null;
  pids(): Record<string, number | undefined>;
  /** Resolves when every process answers that it is ready. */
  ready(timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
}

const memory: Record<ServiceName | 'gateway', number> = {
  agency: 192,
  candidates: 512,
  communications: 256,
  submissions: 256,
  nurture: 192,
  matching: 1024,
  gateway: 384,
};

/** PostgreSQL, six services and the gateway on this machine, each a process of its own. */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const { dataDir, port, host = '127.0.0.1' } = options;
  if (!(await isFree(port, host))) {
    throw new Error(
      `Port ${port} is in use. Stop what uses it, or choose another: REKINDLE_PORT=${port + 1} npm start`,
    );
  }
  const address = options.publicUrl ?? `http://localhost:${port}`;
  const folder = await openDataFolder(dataDir, address);
  const stops: Stop[] = [async () => folder.unlock()];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    return { address, ...(await startProcesses({ ...options, host }, folder, address, stops)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Stop = () => Promise<unknown>;
type Processes = Pick<RunningSystem, 'ports' | 'adminUrl' | 'pids' | 'ready'>;

/** What is started here is stopped in reverse: the gateway first, so that no request meets a service that is gone. */
async function startProcesses(
  options: SystemOptions & { host: string },
  folder: DataFolder,
  address: string,
  stops: Stop[],
): Promise<Processes> {
  const { host, env = {} } = options;
  const [postgresPort, ...servicePorts] = await freePorts(services.length + 1);
  const own = services.map((name, index) => [name, servicePorts[index]]);
  const ports = { gateway: options.port, postgres: postgresPort, ...Object.fromEntries(own) } as RunningSystem['ports'];
  const postgres = needsPostgres(env) ? await startDatabase(options, folder, ports.postgres) : null;
  if (postgres) stops.push(() => postgres.stop());
  const adminUrl = postgres?.adminUrl ?? null;
  const { before = async (_, port: number) => port } = options;
  const found = await Promise.all(services.map(async (name) => [name, await before(name, ports[name])]));
  const plan: SystemPlan = {
    folder,
    ports,
    foundAt: Object.fromEntries(found),
    host,
    address,
    env,
    adminUrl,
    clockFile: options.clockFile,
    freeQueries: options.freeQueries,
  };
  await Promise.all([prepareBus(plan), prepareServices(plan)]);
  const children = services.map((name) => superviseService(name, plan, options));
  const gateway = superviseService('gateway', plan, options);
  stops.push(
    () => Promise.all(children.map((child) => child.stop())),
    () => gateway.stop(),
  );
  return {
    ports,
    adminUrl,
    pids: () => ({
      ...Object.fromEntries([...children, gateway].map((child) => [child.name, child.pid()])),
      postgres: postgres?.pid(),
    }),
    ready: (timeoutMs = 60_000) => waitUntilReady(ports, timeoutMs),
  };
}

function startDatabase(options: SystemOptions, folder: DataFolder, port: number): Promise<SupervisedPostgres> {
  return supervisePostgres(
    {
      dataDir: join(folder.path, 'postgres'),
      port,
      password: folder.databasePassword,
      logFile: join(folder.logsDir, 'postgres.log'),
      volatile: options.volatile,
    },
    options.say ?? (() => {}),
  );
}

function superviseService(
  name: ServiceName | 'gateway',
  plan: SystemPlan,
  { nodeFlags = [], say = () => {} }: SystemOptions,
): SupervisedChild {
  return superviseChild({
    name,
    main: name === 'gateway' ? inRoot('gateway/src/main.ts') : inRoot('subgraphs', name, 'src/main.ts'),
    nodeFlags: [
      '--disable-warning=ExperimentalWarning',
      `--max-old-space-size=${memory[name]}`,
      '--max-semi-space-size=8',
      ...nodeFlags,
    ],
    env: serviceEnvironment(name, plan),
    logFile: join(plan.folder.logsDir, `${name}.log`),
    say,
  });
}

async function waitUntilReady(ports: RunningSystem['ports'], timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (const name of [...services, 'gateway' as const]) {
    while (!(await answers(ports[name]))) {
      if (Date.now() > deadline) throw new Error(`${name} did not become ready within ${timeoutMs / 1000} s.`);
      await wait(50);
    }
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
