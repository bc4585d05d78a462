/** This process's, but for the Kafka that tests may share: a system has a bus of its own unless it is told of one. */
export function environment(changes: Record<string, string> = {}): Record<string, string | undefined> {
  return { ...process.env, KAFKA_BROKERS: undefined, ...changes };
}
