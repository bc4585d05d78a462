import { type RunningSystem, type SystemOptions, startSystem } from '@rekindle/embedded/system/start-system';

/** The supervisor as a process of its own, so that it can be killed; it answers to whoever forked it. */
const options = JSON.parse(process.argv[2] ?? '') as SystemOptions;
let starting: Promise<RunningSystem> | undefined;
let ending: Promise<void> | undefined;

/** Whoever asks first, and also while it still starts: no service and no database is left behind. */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    const system = await starting?.catch(() => undefined);
    await system?.stop();
    process.exit(code);
  })();
  return ending;
}

// Whoever forked this process is gone.
process.on('disconnect', () => void end(0));
// What ends a terminal or a time limit reaches the whole group; the order to end comes with the disconnect.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});

starting = startSystem({ ...options, env: process.env });
const system = await starting;
await system.ready().catch(async (error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  await end(1);
});
const report = () => {
  if (!process.connected) return;
  process.send?.({ address: system.address, adminUrl: system.adminUrl, pids: system.pids() });
};
report();

process.on('message', (message) => {
  if (message === 'pids') report();
  if (message === 'stop') void end(0);
});
