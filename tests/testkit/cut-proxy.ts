import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface CutProxyOptions {
  /** How much later each piece of an answer arrives: a server that is that far away. */
  delayMs?: () => number;
  /** Told how long each answer took. */
  answered?: (ms: number) => void;
}

export interface CutProxy {
  port: number;
  /** Ends the connections there are; new ones are let through. */
  cut(): void;
  /** Ends the connections there are, and refuses others until `restore`. */
  refuse(): void;
  /** Connections stay open, but nothing arrives until `restore`: of both sides, or of the answers alone. */
  hold(what?: 'everything' | 'answers'): void;
  /** How many pieces `hold` keeps back. */
  held(): number;
  restore(): void;
  /** From here on each piece of an answer arrives so much later, instead of what the options say. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** Passes bytes on to a port, and does to them what a network may do. */
export async function cutProxy(targetPort: number, options: CutProxyOptions = {}): Promise<CutProxy> {
  const { answered = () => {} } = options;
  let { delayMs = () => 0 } = options;
  const sockets = new Set<Socket>();
  let refusing = false;
  let waiting = 0;
  const held = { requests: false, answers: false };
  let release = () => {};
  let released: Promise<void> = Promise.resolve();

  /** Piece after piece, in order, each as late as it should be. */
  function pass(from: Socket, to: Socket, side: keyof typeof held, lateMs: () => number, passed: () => void): void {
    let before: Promise<unknown> = Promise.resolve();
    from.on('data', (chunk) => {
      const atMs = performance.now() + lateMs();
      before = before.then(async () => {
        if (atMs > performance.now()) await wait(atMs - performance.now());
        waiting++;
        while (held[side]) await released;
        waiting--;
        if (to.writable) to.write(chunk);
        passed();
      });
    });
    from.on('end', () => {
      before = before.then(async () => {
        while (held[side]) await released;
        to.end();
      });
    });
  }

  function cut(): void {
    for (const socket of sockets) socket.destroy();
  }

  function restore(): void {
    refusing = false;
    held.requests = held.answers = false;
    release();
  }

  const server: Server = createServer({ allowHalfOpen: true }, (client) => {
    if (refusing) return void client.destroy();
    const target = connect({ port: targetPort, host: '127.0.0.1', allowHalfOpen: true });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => (socket === client ? target : client).destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    let askedAtMs = 0;
    pass(
      client,
      target,
      'requests',
      () => 0,
      () => {},
    );
    client.on('data', () => {
      askedAtMs = performance.now();
    });
    pass(
      target,
      client,
      'answers',
      () => delayMs(),
      () => {
        if (askedAtMs > 0) answered(performance.now() - askedAtMs);
        askedAtMs = 0;
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    cut,
    restore,
    held: () => waiting,
    delay(ms) {
      delayMs = () => ms;
    },
    refuse() {
      refusing = true;
      cut();
    },
    hold(what = 'everything') {
      released = new Promise((resolve) => {
        release = resolve;
      });
      held.answers = true;
      held.requests = what === 'everything';
    },
    async close() {
      restore();
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
