import { notify, notifyError } from '../../../lib/notice.ts';
import { useSession } from '../../../lib/session.tsx';
import { type OwnSession, ownSignIn, useAsked } from '../../../lib/sign-in-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Section } from '../../../ui/Page.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { ErrorState, Skeleton } from '../../../ui/States.tsx';
import { t } from './messages.ts';
import styles from './SignIn.module.css';
import { failureText } from './use-confirmed.tsx';

export function Sessions() {
  const { reload: reloadSession } = useSession();
  const { data, error, reload } = useAsked(ownSignIn.sessions);
  const sessions = data?.sessions;
  const end = async (act: Promise<void>, done: string) => {
    try {
      await act;
      notify(done);
      await reload();
    } catch (failure) {
      notifyError(failureText(failure));
    }
  };
  const endAll = async () => {
    await ownSignIn.endSessions(false).catch((failure) => notifyError(failureText(failure)));
    await reloadSession();
  };
  return (
    <Section title={t('signIn.sessions')} aside={sessions?.length}>
      {error !== undefined && !sessions && <ErrorState onRetry={() => void reload()} />}
      {!sessions && error === undefined && <Skeleton rows={2} />}
      <div className="stack">
        <ul className={styles.list}>
          {sessions?.map((session) => (
            <Row
              key={session.id}
              session={session}
              onEnd={() => void end(ownSignIn.endSession(session.id), t('signIn.ended'))}
            />
          ))}
        </ul>
        {sessions && (
          <div className="row wrap">
            {sessions.length > 1 && (
              <Button onPress={() => void end(ownSignIn.endSessions(true), t('signIn.endedOthers'))}>
                {t('signIn.endOthers')}
              </Button>
            )}
            <Button icon="leave" onPress={() => void endAll()}>
              {t('signIn.endAll')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function Row({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { browser, system, current, method, lastUsedAt } = session;
  const device =
    browser && system ? t('signIn.device', { browser, system }) : (browser ?? system ?? t('signIn.unknownDevice'));
  const isPhone = system === 'iPhone' || system === 'Android';
  return (
    <li className={styles.item}>
      <span className={styles.emblem}>
        <Icon name={isPhone ? 'phone' : 'display'} />
      </span>
      <div>
        <h3 className="row wrap">
          {device}
          {current && <Pill tone="new">{t('signIn.thisOne')}</Pill>}
        </h3>
        <p className="meta muted facts">
          <span>
            {t('signIn.lastUse')} <RelativeTime at={lastUsedAt} words />
          </span>
          <span>{t(`signIn.by.${method}`)}</span>
        </p>
      </div>
      {!current && (
        <Button onPress={onEnd}>
          {t('signIn.end')}
          <span className="screen-reader">{device}</span>
        </Button>
      )}
    </li>
  );
}
