import { type SystemOptions, startSystem } from '@rekindle/embedded/system/start-system';

/** The supervisor as a process of its own, so that it can be killed; it answers to whoever forked it. */
const options = JSON.parse(process.argv[2] ?? '') as SystemOptions;
const system = await startSystem({ ...options, env: process.env });
await system.ready();
const report = () => process.send?.({ address: system.address, adminUrl: system.adminUrl, pids: system.pids() });
report();

process.on('message', async (message) => {
  if (message === 'pids') report();
  if (message !== 'stop') return;
  await system.stop();
  process.exit(0);
});
