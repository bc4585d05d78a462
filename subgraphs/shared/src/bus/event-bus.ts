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
}

export interface Subscription {
  /** Members of one group share its partitions; a group of its own sees everything. */
  group: string;
  topics: readonly string[];
  /** Where a group begins that the bus has not seen before. Default `start`. */
  from?: 'start' | 'end';
  /** The position is kept once this resolves; when it throws, the same records come again after a pause. */
  onBatch(batch: RecordBatch): Promise<void>;
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

/** At least once, ordered per key. Topics come to be when they are first used. */
export interface EventBus {
  /** Resolves when all records are stored durably. */
  publish(records: readonly BusRecord[]): Promise<void>;
  /** Resolves when the group's positions are set: what is published from then on is seen. */
  subscribe(subscription: Subscription): Promise<Stoppable>;
  lag(group: string): Promise<PartitionLag[]>;
  close(): Promise<void>;
}
