import { connect, createServer, type Socket } from 'node:net';

/** Shares new connections out among the ports that are members; a member that takes none is passed over. */
export interface Balancer {
  port: number;
  join(member: number): void;
  /** It gets no new connections; those that it has stay. */
  leave(member: number): void;
  close(): Promise<void>;
}

export async function startBalancer(): Promise<Balancer> {
  const members: number[] = [];
  const sockets = new Set<Socket>();
  let turn = 0;

  function pass(client: Socket, tried: number): void {
    const member = members[turn++ % Math.max(1, members.length)];
    if (member === undefined || tried > members.length) return void client.destroy();
    const target = connect(member, '127.0.0.1');
    sockets.add(target);
    target.once('close', () => sockets.delete(target));
    const refused = () => pass(client, tried + 1);
    target.once('error', refused);
    target.once('connect', () => {
      target.off('error', refused);
      for (const [one, other] of [
        [client, target],
        [target, client],
      ] as const) {
        one.setNoDelay(true);
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy());
        one.pipe(other);
      }
    });
  }

  const server = createServer({ pauseOnConnect: true }, (client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.once('close', () => sockets.delete(client));
    pass(client, 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    join: (member) => void (members.includes(member) || members.push(member)),
    leave(member) {
      const place = members.indexOf(member);
      if (place >= 0) members.splice(place, 1);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
