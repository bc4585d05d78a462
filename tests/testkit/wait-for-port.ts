import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { eventually } from './eventually.ts';

/** Waits until something listens there; throws the last lines of the log when the program ends before. */
export async function waitForPort(port: number, ended: Promise<void>, log: string, withinMs = 90_000): Promise<void> {
  let over = false;
  ended.then(
    () => (over = true),
    () => (over = true),
  );
  await eventually(async () => over || (await isOpen(port)), withinMs);
  if (!over) return;
  const lines = (await readFile(log, 'utf8')).trim().split('\n');
  throw new Error(`the program ended before it took connections:\n${lines.slice(-5).join('\n')}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.on('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
