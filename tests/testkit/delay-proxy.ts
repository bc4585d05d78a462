import { connect, createServer, type Server, type Socket } from 'node:net';

/** Passes bytes on to a port, each chunk of an answer `delayMs` later: a service that is that far away. Tells how long each answer took. */
export async function delayProxy(
  targetPort: number,
  delayMs: () => number,
  answered: (ms: number) => void = () => {},
): Promise<{ port: number; close(): void }> {
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
    let askedAtMs = 0;
    client.on('data', () => {
      askedAtMs = performance.now();
    });
    client.pipe(target);
    target.on('data', (chunk) =>
      setTimeout(() => {
        if (client.writable) client.write(chunk);
        if (askedAtMs > 0) answered(performance.now() - askedAtMs);
        askedAtMs = 0;
      }, delayMs()),
    );
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
