import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { type RunningSystem, startSystem } from '@rekindle/embedded/system/start-system';
import { roleUrl } from '@rekindle/shared/database/service-urls';
import { type Balancer, startBalancer } from './balancer.ts';
import { makeDataFolder, removeDataFolder } from './data-folder.ts';
import { environment } from './environment.ts';
import { eventually } from './eventually.ts';

export const everyProcess = [
  'agency',
  'candidates',
  'communications',
  'submissions',
  'nurture',
  'matching',
  'gateway',
] as const;
export type ProcessName = (typeof everyProcess)[number];

/** Two of each service and two gateways on one database and one bus, a balancer before each pair. */
export interface TwoMachines {
  address: string;
  adminUrl: string;
  /** One of a pair ends in order and is started again; as in a cluster it gets no new connections meanwhile. */
  restart(machine: 0 | 1, name: ProcessName): Promise<void>;
  stop(): Promise<void>;
}

// Who balances hears of an end some time before the process does.
const noticeMs = 200;

export async function startTwoMachines(): Promise<TwoMachines> {
  const folders = [await makeDataFolder('machine'), await makeDataFolder('machine')] as const;
  const balancers = new Map<ProcessName, Balancer>();
  for (const name of everyProcess) balancers.set(name, await startBalancer());
  const balancer = (name: ProcessName) => balancers.get(name) as Balancer;
  const address = `http://localhost:${balancer('gateway').port}`;
  const systems: RunningSystem[] = [];

  async function start(dataDir: string, env: Record<string, string>): Promise<RunningSystem> {
    const [port] = (await freePorts(1)) as [number];
    const system = await startSystem({
      dataDir,
      port,
      publicUrl: address,
      freeQueries: true,
      volatile: true,
      env: environment(env),
      before: async (name, own) => {
        balancer(name).join(own);
        return balancer(name).port;
      },
    });
    systems.push(system);
    await system.ready(120_000);
    balancer('gateway').join(port);
    return system;
  }

  async function stop(): Promise<void> {
    for (const system of systems.reverse()) await system.stop();
    for (const each of balancers.values()) await each.close();
    for (const folder of folders) await removeDataFolder(folder);
  }

  try {
    const first = await start(folders[0], {});
    const adminUrl = first.adminUrl as string;
    // The second has the keys of the first, sees its files, and keeps everything in its database.
    await cp(join(folders[0], 'secrets'), join(folders[1], 'secrets'), { recursive: true });
    await symlink(join(folders[0], 'files'), join(folders[1], 'files'));
    const own = everyProcess.filter((name) => name !== 'gateway');
    const databases = own.map((name) => [
      `DATABASE_URL_${name.toUpperCase()}`,
      adminUrl.replace(/\/postgres$/, `/${name}`),
    ]);
    await start(folders[1], { ...Object.fromEntries(databases), DATABASE_URL_BUS: roleUrl(adminUrl, 'bus', 'bus') });
    return {
      address,
      adminUrl,
      stop,
      async restart(machine, name) {
        const system = systems[machine] as RunningSystem;
        const port = system.ports[name];
        const pid = system.pids()[name] as number;
        balancer(name).leave(port);
        await wait(noticeMs);
        process.kill(pid, 'SIGTERM');
        await eventually(() => system.pids()[name] !== pid, 30_000);
        await eventually(async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok, 60_000);
        balancer(name).join(port);
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
