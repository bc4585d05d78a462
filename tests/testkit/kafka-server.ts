import { writeFile } from 'node:fs/promises';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { freePorts } from '@rekindle/embedded/system/free-ports';
import { prepareTopics } from '@rekindle/shared/bus/topics';
import { type CutProxy, cutProxy } from './cut-proxy.ts';
import { type BrokerPorts, brokerConfig, logConfig } from './kafka-config.ts';
import { kafkaJars, kafkaVersion, whyNoJava } from './kafka-jars.ts';
import { ownProcesses } from './own-processes.ts';
import { type Caller, hasDocker, inContainer, onMachine } from './programs.ts';
import { waitForPort } from './wait-for-port.ts';

/** Brokers are numbered from 1. */
export interface KafkaServer {
  /** Comma separated, for `KAFKA_BROKERS`. */
  brokers: string;
  /** Before each broker, when asked for; `brokers` are theirs then. */
  proxies: CutProxy[];
  /** At once (SIGKILL). */
  kill(broker: number): Promise<void>;
  /** In order (SIGTERM). */
  stop(broker: number): Promise<void>;
  /** On its data; resolves when it takes connections. After a kill that may take 20 s. */
  start(broker: number): Promise<void>;
  /** It lives but does nothing (SIGSTOP). */
  pause(broker: number): Promise<void>;
  resume(broker: number): Promise<void>;
  logOf(broker: number): string;
  close(): Promise<void>;
}

export interface KafkaServerOptions {
  /** Default 1. */
  brokers?: 1 | 3;
  /** A proxy stands before each broker. */
  proxied?: boolean;
}

interface Programs {
  caller: Caller;
  classPath: string;
}

// Jest gives every test file its own globals; Node's own modules are the one place that all files of a process share.
const shared = nodeModule as unknown as {
  rekindleKafka?: Promise<Programs | string>;
  rekindleKafkaServer?: Promise<{ brokers: string } | { missing: string }>;
};

/** Why there can be no broker here that a test may break; undefined when there can be. */
export async function whyNoKafka(): Promise<string | undefined> {
  shared.rekindleKafka ??= findPrograms();
  const found = await shared.rekindleKafka;
  return typeof found === 'string' ? found : undefined;
}

async function findPrograms(): Promise<Programs | string> {
  let reason = whyNoJava();
  if (!reason) {
    try {
      return { caller: onMachine, classPath: `${await kafkaJars()}/*` };
    } catch (error) {
      reason = (error as Error).message;
    }
  }
  if (!hasDocker()) return `${reason}, and no Docker`;
  return { caller: inContainer(`apache/kafka:${kafkaVersion}`), classPath: '/opt/kafka/libs/*' };
}

/** For tests that break nothing: `KAFKA_BROKERS`, or one broker that lives as long as this process. */
export function sharedKafka(): Promise<{ brokers: string } | { missing: string }> {
  const { KAFKA_BROKERS: brokers } = process.env;
  shared.rekindleKafkaServer ??= (async () => {
    if (brokers) {
      await prepareTopics({ kafkaBrokers: brokers, clientId: 'test', make: true });
      return { brokers };
    }
    const missing = await whyNoKafka();
    return missing ? { missing } : { brokers: (await startKafka()).brokers };
  })();
  return shared.rekindleKafkaServer;
}

/** Brokers of their own, with the product's topics; ask `whyNoKafka` before. */
export async function startKafka(options: KafkaServerOptions = {}): Promise<KafkaServer> {
  const missing = await whyNoKafka();
  if (missing) throw new Error(`Kafka can't be started: ${missing}`);
  const { caller, classPath } = (await shared.rekindleKafka) as Programs;
  const owned = await ownProcesses('kafka');
  const ports = await portsOf(options.brokers ?? 1);
  const proxies: CutProxy[] = [];
  if (options.proxied) {
    for (const own of ports) {
      const proxy = await cutProxy(own.client);
      proxies.push(proxy);
      own.advertised = proxy.port;
    }
  }
  const name = (broker: number) => `kafka-${broker}`;
  const configOf = (broker: number) => join(owned.folder, `broker-${broker}.properties`);
  const call = (broker: number, ...program: string[]) =>
    caller(name(broker), owned.folder, 'java', [
      ...['-Xms256m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
      ...[`-Dlog4j2.configurationFile=${join(owned.folder, 'log4j2.properties')}`, '-cp', classPath, ...program],
    ]);

  async function format(broker: number): Promise<void> {
    await writeFile(configOf(broker), brokerConfig(broker, ports, owned.folder));
    const tool = call(broker, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', configOf(broker));
    await owned.spawn(name(broker), tool);
    await owned.wait(name(broker));
  }

  async function start(broker: number): Promise<void> {
    await owned.spawn(name(broker), call(broker, 'kafka.Kafka', configOf(broker)));
    const ended = owned.ended(name(broker));
    await waitForPort((ports[broker - 1] as BrokerPorts).client, ended, owned.logOf(name(broker)));
  }

  async function end(broker: number, signal: NodeJS.Signals): Promise<void> {
    await owned.signal(name(broker), signal);
    await owned.wait(name(broker));
  }

  await writeFile(join(owned.folder, 'log4j2.properties'), logConfig);
  const addresses = ports.map(({ advertised }) => `127.0.0.1:${advertised}`).join(',');
  const numbers = ports.map((_, at) => at + 1);
  const close = async () => {
    await Promise.all(proxies.map((proxy) => proxy.close()));
    await owned.close();
  };
  try {
    await Promise.all(numbers.map(format));
    await Promise.all(numbers.map(start));
    await prepareTopics({ kafkaBrokers: addresses, clientId: 'test', make: true });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    brokers: addresses,
    proxies,
    kill: (broker) => end(broker, 'SIGKILL'),
    stop: (broker) => end(broker, 'SIGTERM'),
    start,
    pause: (broker) => owned.signal(name(broker), 'SIGSTOP'),
    resume: (broker) => owned.signal(name(broker), 'SIGCONT'),
    logOf: (broker) => owned.logOf(name(broker)),
    close,
  };
}

const clusterId = 'cmVraW5kbGUtdGVzdC0wMQ';

async function portsOf(brokers: number): Promise<BrokerPorts[]> {
  const ports = await freePorts(brokers * 3);
  return Array.from({ length: brokers }, (_, at) => {
    const [client, inner, controller] = ports.slice(at * 3) as [number, number, number];
    return { client, inner, controller, advertised: client };
  });
}
