import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { AuthError } from '../../lib/auth.ts';
import { useSession } from '../../lib/session.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { usePageTitle } from '../../ui/Page.tsx';
import { Banner } from '../../ui/States.tsx';
import { Brand } from './EntryFrame.tsx';
import { Example } from './Example.tsx';
import styles from './FirstPage.module.css';
import { t } from './messages.ts';

export function FirstPage() {
  usePageTitle('');
  const { status, openSample } = useSession();
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<string | undefined>();

  const open = async () => {
    setOpening(true);
    setFailure(undefined);
    try {
      await openSample();
      await navigate('/today');
    } catch (error) {
      const reached = error instanceof AuthError && error.status !== 0;
      setFailure(reached ? error.message || t('entry.failed') : t('entry.unreachable'));
      setOpening(false);
    }
  };

  if (status === 'signed-in' && !isOpening) return <Navigate to="/today" replace />;
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Brand />
        <LinkButton to="/sign-in" variant="ghost">
          {t('entry.signIn')}
        </LinkButton>
      </header>
      <main className={styles.main}>
        <div className={styles.words}>
          <h1 className={styles.headline}>{t('entry.headline')}</h1>
          <p className={styles.lead}>{t('entry.lead')}</p>
          <div className={styles.actions}>
            <Button variant="primary" large isPending={isOpening} onPress={() => void open()}>
              {t(isOpening ? 'entry.openingSample' : 'entry.openSample')}
            </Button>
            <LinkButton to="/start" large>
              {t('entry.start')}
            </LinkButton>
          </div>
          {failure ? <Banner tone="danger">{failure}</Banner> : <p className="meta muted">{t('entry.sampleNote')}</p>}
        </div>
        <Example />
      </main>
    </div>
  );
}
