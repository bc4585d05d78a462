import kafkajs, { type Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { pause } from '../../clock/pause.ts';

export interface KafkaBusOptions {
  brokers: string[];
  clientId: string;
  logger?: Logger;
}

/** Half a minute of trying: a broker that restarts is not even noticed, one that is away for longer ends in an error. */
export const retry = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 30 };

/** A broker that hangs is given up sooner than the client would by itself. */
const requestTimeoutMs = 10_000;

/** Only this folder knows kafkajs. */
export function kafkaClient({ brokers, clientId, logger }: KafkaBusOptions): Kafka {
  process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
  return new kafkajs.Kafka({
    clientId,
    brokers,
    retry,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: 3_000,
    logLevel: kafkajs.logLevel.WARN,
    logCreator: () => (entry) => logger?.debug({ kafka: entry.log.message }, 'kafka'),
  });
}

export interface Connected<T> {
  get(): Promise<T>;
  /** The next `get` connects a new one. */
  discard(): void;
  end(): Promise<void>;
}

export function connectOnce<T extends { connect(): Promise<void>; disconnect(): Promise<void> }>(
  make: () => T,
): Connected<T> {
  let connecting: Promise<T> | undefined;

  async function end(): Promise<void> {
    const ending = connecting;
    connecting = undefined;
    if (ending) await within(ending.then((made) => made.disconnect())).catch(() => {});
  }

  return {
    get() {
      if (connecting) return connecting;
      const made = make();
      const attempt = made.connect().then(() => made);
      connecting = attempt;
      attempt.catch(() => {
        if (connecting === attempt) connecting = undefined;
        made.disconnect().catch(() => {});
      });
      return attempt;
    },
    discard: () => void end(),
    end,
  };
}

/** Nobody waits longer than this at the end for a broker that is away. */
export async function within<T>(work: Promise<T>, ms = 5_000): Promise<T> {
  const waiting = new AbortController();
  work.catch(() => {});
  try {
    return await Promise.race([
      work,
      pause(ms, waiting.signal).then(() => {
        throw new Error(`Kafka did not answer within ${ms} ms`);
      }),
    ]);
  } finally {
    waiting.abort();
  }
}
