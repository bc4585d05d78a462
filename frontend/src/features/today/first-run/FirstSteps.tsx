import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { openForm } from '../../../lib/forms.ts';
import { notify } from '../../../lib/notice.ts';
import { Button, LinkButton } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Section } from '../../../ui/Page.tsx';
import styles from './FirstSteps.module.css';
import { t } from './messages.ts';
import type { Steps } from './use-first-steps.ts';

/** Bring people, bring history, describe a live job, see who fits: each done by what the agency really holds. */
export function FirstSteps({ steps }: { steps: Steps }) {
  const { people, history, job, fits, fit } = steps;
  const navigate = useNavigate();
  const next = people === 0 ? 'people' : !history && !job ? 'history' : !job ? 'job' : 'fit';
  const look = (step: string): 'primary' | 'secondary' => (step === next ? 'primary' : 'secondary');
  const see = () => {
    if (job) void navigate(`/rediscovery/${job.id}`);
  };
  return (
    <Section
      title={t('first.title')}
      aside={t('first.progress', { done: steps.done })}
      actions={
        people > 0 && (
          <Button
            variant="ghost"
            onPress={() => {
              steps.hide();
              notify(t('first.hidden'));
            }}
          >
            {t('first.hide')}
          </Button>
        )
      }
    >
      <ol className={styles.steps}>
        <Step
          number={1}
          title={t('first.people')}
          done={people > 0 ? t('first.peopleDone', { count: people }) : undefined}
          why={t('first.peopleWhy')}
        >
          <LinkButton to="/imports?kind=people" variant={look('people')} icon="upload">
            {t('first.peopleAction')}
          </LinkButton>
        </Step>
        <Step
          number={2}
          title={t('first.history')}
          done={history ? t('first.historyDone') : undefined}
          why={t('first.historyWhy')}
        >
          <LinkButton to="/imports?kind=history" variant={look('history')} icon="upload">
            {t('first.historyAction')}
          </LinkButton>
        </Step>
        <Step
          number={3}
          title={t('first.job')}
          done={job ? t('first.jobDone', { title: job.title }) : fit ? t('first.done') : undefined}
          why={t('first.jobWhy')}
        >
          <Button variant={look('job')} icon="job" onPress={() => openForm({ kind: 'open-job' })}>
            {t('first.jobAction')}
          </Button>
        </Step>
        <Step
          number={4}
          title={t('first.fit')}
          done={fit ? t('first.done') : undefined}
          why={
            job && fits?.rankedAt ? t('first.fitReady', { count: fits.fitCount, title: job.title }) : t('first.fitWhy')
          }
        >
          <Button variant={look('fit')} icon="spark" isDisabled={!job} onPress={see}>
            {t('first.fitAction')}
          </Button>
        </Step>
      </ol>
    </Section>
  );
}

function Step({
  number,
  title,
  done,
  why,
  children,
}: {
  number: number;
  title: string;
  done: string | undefined;
  why: string;
  children: ReactNode;
}) {
  return (
    <li className={styles.step}>
      <span className={classes(styles.mark, done !== undefined && styles.done)}>
        {done === undefined ? number : <Icon name="check" size={14} label={t('first.done')} />}
      </span>
      <div className={styles.words}>
        <h3>{title}</h3>
        <p className="muted">{done ?? why}</p>
      </div>
      {children}
    </li>
  );
}
