export interface Stoppable {
  /** Ends after the work in hand. */
  stop(): Promise<void>;
}

export interface BusRecord {
  topic: string;
  /** Records of one key keep their order. */
  key: string;
  value: Uint8Array;
  headers: Record<string, string>;
}

export interface StoredRecord extends BusRecord {
  partition: number;
  offset: bigint;
}

export interface RecordBatch {
  /** Never empty; those of one partition by offset. */
  records: StoredRecord[];
  /** When it throws, it comes again apart from the other partitions: until then they wait for it. */
  othersWait?: boolean;
}

/** Records `from` to `to - 1` that the group has not had and that the bus keeps no more. */
export interface Gap {
  topic: string;
  partition: number;
  from: bigint;
  to: bigint;
}

export interface Subscription {
  /** Members of one group share its partitions; a group of its own sees everything. */
  group: string;
  topics: readonly string[];
  /** Where a group begins that the bus has not seen before. Default `start`. */
  from?: 'start' | 'end';
  /** The position is kept once this resolves; when it throws, the same records come again after a pause. */
  onBatch(batch: RecordBatch): Promise<void>;
  /** Told before the position moves past the gap; when it throws, it is told again like a batch. */
  onGap?(gap: Gap): Promise<void>;
}

export interface PartitionLag {
  topic: string;
  partition: number;
  /** Of the next record that the group reads. */
  position: bigint;
  /** Of the next record that is published. */
  end: bigint;
  records: number;
}

/** At least once, ordered per key. On Postgres topics come to be when they are first used; on Kafka `ops topics` makes them. */
export interface EventBus {
  /**
   * Resolves when all records are stored durably. When it rejects, or `signal` aborts, it is not known which of them
   * are. One call follows the other: two never mix the records of a key.
   */
  publish(records: readonly BusRecord[], signal?: AbortSignal): Promise<void>;
  /** Resolves when the group's positions are set: what is published from then on is seen. */
  subscribe(subscription: Subscription): Promise<Stoppable>;
  lag(group: string): Promise<PartitionLag[]>;
  close(): Promise<void>;
}
