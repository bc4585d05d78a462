import { describe } from '@jest/globals';
import { type Adapter, adapters } from './bus-server.ts';

export interface EachAdapterOptions {
  /** Default both. */
  on?: readonly Adapter[];
  /** Why this test can't have a Kafka here, when it needs more than the one that others share. */
  missing?: string;
}

type DescribeEach = (name: string, guarantees: (adapter: Adapter) => void) => void;

/** `%s` in the name is the bus. What can't be tried on this machine is skipped and not left out, so that it is counted. */
export function onEachAdapter({ on = ['embedded', 'kafka'], missing }: EachAdapterOptions): DescribeEach {
  return (name, guarantees) => {
    for (const adapter of on) {
      const isHere = adapters.includes(adapter) && !(adapter === 'kafka' && missing);
      (isHere ? describe : describe.skip)(name.replace('%s', adapter), () => guarantees(adapter));
    }
  };
}

export const describeEachAdapter: DescribeEach = onEachAdapter({});
