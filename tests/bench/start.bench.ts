import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { makeDataFolder, removeDataFolder } from '../testkit/data-folder.ts';
import { percentile, printTable } from '../testkit/report-table.ts';

const runs = 3;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start` on a prepared checkout: until the first page is served, and until every part is ready. */
export async function bench(): Promise<void> {
  const [fresh, again]: [number[][], number[][]] = [[], []];
  const warm = await makeDataFolder('bench');
  await startOnce(warm);
  for (let run = 0; run < runs; run++) {
    const empty = await makeDataFolder('bench');
    fresh.push(await startOnce(empty));
    await removeDataFolder(empty);
    again.push(await startOnce(warm));
  }
  await removeDataFolder(warm);
  const row = (name: string, times: number[][]) => [
    name,
    ...[0, 1].flatMap((part) =>
      [0.5, 1].map(
        (share) =>
          percentile(
            times.map((each) => each[part] ?? 0),
            share,
          ) / 1000,
      ),
    ),
  ];
  printTable(
    `Start on a prepared checkout, ${runs} runs (seconds; the bar is 10)`,
    ['data folder', 'page, median', 'page, worst', 'all ready, median', 'all ready, worst'],
    [row('empty', fresh), row('of an earlier run', again)],
  );
}

async function startOnce(dataDir: string): Promise<number[]> {
  const [port] = (await freePorts(1)) as [number];
  const startMs = performance.now();
  const child = spawn(process.execPath, [join(root, 'deploy/embedded/run.mjs'), 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, REKINDLE_PORT: String(port), REKINDLE_DATA_DIR: dataDir },
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const until = async (reached: () => boolean | Promise<boolean>): Promise<number> => {
    while (!(await reached())) {
      if (child.exitCode !== null) throw new Error(`it ended: ${said}`);
      await wait(20);
    }
    return performance.now() - startMs;
  };
  const page = await until(() => servesPage(port));
  const ready = await until(() => said.includes('Rekindle is ready'));
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  return [page, ready];
}

/** The page and the question it asks first. */
async function servesPage(port: number): Promise<boolean> {
  try {
    const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } });
    const who = await fetch(`http://127.0.0.1:${port}/auth/me`);
    return page.ok && (await page.text()).includes('<script') && who.status < 500;
  } catch {
    return false;
  }
}
