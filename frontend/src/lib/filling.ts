import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/gql.ts';
import { useMe } from './session.tsx';

const SampleLoad = graphql(`
  query SampleLoad {
    agency {
      id
      sampleLoad {
        status
        done
        total
        step
      }
    }
  }
`);

const askAgainMs = 1500;

export interface Filling {
  done: number;
  total: number;
  /** 0 to 1. */
  share: number;
  step: string;
  hasFailed: boolean;
}

/** How far the sample agency has filled; null once it is complete, and in any other agency. */
export function useFilling(): Filling | null {
  const { agency } = useMe();
  const { data, startPolling, stopPolling } = useQuery(SampleLoad, { skip: !agency.sample });
  const load = data?.agency?.sampleLoad;
  const isUnderWay = load != null && load.status !== 'DONE';
  if (isUnderWay) startPolling(askAgainMs);
  else stopPolling();
  if (!isUnderWay) return null;
  const { done, total, step, status } = load;
  return { done, total, share: total > 0 ? done / total : 0, step, hasFailed: status === 'FAILED' };
}
