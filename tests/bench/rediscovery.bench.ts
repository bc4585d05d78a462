import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Rediscovery over 10,000 and 100,000 people, in a process of its own so that memory is its own. */
export async function bench(): Promise<void> {
  process.stdout.write('\nRediscovery: the top people of one agency for a job (milliseconds)\n');
  const file = fileURLToPath(new URL('./rediscovery.ts', import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, '10000,100000'], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the measurement ended with ${code}`);
}
