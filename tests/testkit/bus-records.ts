import type { BusRecord, RecordBatch, StoredRecord } from '@rekindle/shared/bus/event-bus';

/** Numbered from 0; one key a number, round and round. */
export function countedRecords(topic: string, count: number, keys = 8): BusRecord[] {
  return Array.from({ length: count }, (_, number) => ({
    topic,
    key: `agency:${number % keys}`,
    value: Buffer.from(String(number)),
    headers: { type: 'Counted', number: String(number) },
  }));
}

export interface Collector {
  seen: StoredRecord[];
  numbers(): number[];
  onBatch(batch: RecordBatch): Promise<void>;
}

/** Keeps what it is handed, up to the record at which `onRecord` throws. */
export function collector(onRecord: (record: StoredRecord) => void = () => {}): Collector {
  const seen: StoredRecord[] = [];
  return {
    seen,
    numbers: () => seen.map((record) => Number(record.headers.number)).sort((left, right) => left - right),
    async onBatch(batch) {
      for (const record of batch.records) {
        onRecord(record);
        seen.push(record);
      }
    },
  };
}

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
