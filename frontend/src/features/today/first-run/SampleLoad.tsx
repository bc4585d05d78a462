import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../generated/gql.ts';
import { Progress } from '../../../ui/States.tsx';
import { t } from './messages.ts';
import styles from './SampleLoad.module.css';

const SampleLoadQuery = graphql(`
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

/** How far the sample has filled; gone once it is complete. */
export function SampleLoad() {
  const { data, startPolling, stopPolling } = useQuery(SampleLoadQuery);
  const load = data?.agency?.sampleLoad;
  const isUnderWay = load != null && load.status !== 'DONE';
  if (isUnderWay) startPolling(askAgainMs);
  else stopPolling();
  if (!isUnderWay) return null;
  return (
    <div className={styles.load}>
      <Progress label={t('load.title')} value={load.done} total={load.total} />
      <p className="meta muted" role="status">
        {load.status === 'FAILED' ? t('load.failed') : t('load.detail', { step: load.step })}
      </p>
    </div>
  );
}
