export interface BrokerPorts {
  /** Where clients connect. */
  client: number;
  /** Of other brokers. */
  inner: number;
  controller: number;
  /** What clients are told: the client port, or that of a proxy before it. */
  advertised: number;
}

/** The smallest configuration of a broker that is its own controller too. */
export function brokerConfig(number: number, brokers: readonly BrokerPorts[], folder: string): string {
  const own = brokers[number - 1] as BrokerPorts;
  const replicas = brokers.length;
  const inSync = replicas > 1 ? 2 : 1;
  const settings: Record<string, string | number> = {
    'process.roles': 'broker,controller',
    'node.id': number,
    'controller.quorum.voters': brokers.map(({ controller }, at) => `${at + 1}@127.0.0.1:${controller}`).join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: `CLIENT://127.0.0.1:${own.client},INNER://127.0.0.1:${own.inner},CONTROLLER://127.0.0.1:${own.controller}`,
    'advertised.listeners': `CLIENT://127.0.0.1:${own.advertised},INNER://127.0.0.1:${own.inner}`,
    'listener.security.protocol.map': 'CLIENT:PLAINTEXT,INNER:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'INNER',
    'log.dirs': `${folder}/data-${number}`,
    'auto.create.topics.enable': 'false',
    'default.replication.factor': replicas,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': replicas,
    'offsets.topic.num.partitions': 5,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'transaction.state.log.num.partitions': 5,
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': inSync,
    'group.initial.rebalance.delay.ms': 0,
    'log.retention.check.interval.ms': 1_000,
    'log.initial.task.delay.ms': 1_000,
    // A killed broker is noticed soon, and may come back soon.
    'broker.session.timeout.ms': 3_000,
    'broker.heartbeat.interval.ms': 500,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

export const logConfig = `rootLogger.level=WARN
rootLogger.appenderRef.c.ref=C
appender.c.type=Console
appender.c.name=C
appender.c.layout.type=PatternLayout
appender.c.layout.pattern=%d{HH:mm:ss.SSS} %p %c{1}: %m%n
`;
