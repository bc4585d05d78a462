import { createServer } from 'node:net';

export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Ports below the range from which outgoing connections take theirs, so that a restarted process finds its own again. */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  let port = 20_000 + Math.floor(Math.random() * 10_000);
  while (ports.length < count) {
    port += 1;
    if (await isFree(port, '127.0.0.1')) ports.push(port);
    if (port > 32_000) throw new Error('There is no free port on this machine.');
  }
  return ports;
}
