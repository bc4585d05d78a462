import { connect, createServer, type Server, type Socket } from 'node:net';

/** Passes bytes on to a port, each chunk of an answer `delayMs` later: a service that is that far away. */
export async function delayProxy(targetPort: number, delayMs: () => number): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1');
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {
        client.destroy();
        target.destroy();
      });
    }
    client.pipe(target);
    target.on('data', (chunk) => setTimeout(() => client.writable && client.write(chunk), delayMs()));
    target.on('end', () => setTimeout(() => client.end(), delayMs() + 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
