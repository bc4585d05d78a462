import { useState } from 'react';
import { useNavigate } from 'react-router';
import { notifyError } from '../../../lib/notice.ts';
import { useMe, useSession } from '../../../lib/session.tsx';
import { closeWalkthrough, goToWalkthroughPoint, useWalkthroughPoint } from '../../../lib/walkthrough.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { t } from './messages.ts';
import { pointsOf } from './points.ts';
import { useTourTargets } from './use-tour-targets.ts';
import styles from './Walkthrough.module.css';

/** In the sample agency: five short points, each opening the page it is about; closed for good by its button. */
export default function Walkthrough() {
  const { agency } = useMe();
  const point = useWalkthroughPoint();
  return agency.sample && point !== null ? <Guide position={point} /> : null;
}

function Guide({ position }: { position: number }) {
  const navigate = useNavigate();
  /** On a phone the text is folded away, so that the page it is about stays in sight. */
  const [isTold, setTold] = useState(false);
  const { switchMember } = useSession();
  const points = pointsOf(useTourTargets());
  const point = points[Math.min(position, points.length - 1)];
  if (!point) return null;
  const isLast = position >= points.length - 1;
  const go = async () => {
    try {
      if (point.as) await switchMember(point.as);
      await navigate(point.to);
      if (point.as) goToWalkthroughPoint(position + 1);
      if (point.id === 'end') closeWalkthrough();
    } catch {
      notifyError(t('tour.waits'));
    }
  };
  return (
    <aside className={styles.guide} aria-label={t('tour.title')}>
      <header className={styles.head}>
        <p className="meta muted number">{t('tour.position', { number: position + 1, total: points.length })}</p>
        <span className={styles.fold}>
          <IconButton
            icon={isTold ? 'down' : 'up'}
            label={t(isTold ? 'tour.fold' : 'tour.unfold')}
            aria-expanded={isTold}
            onPress={() => setTold(!isTold)}
          />
        </span>
        <IconButton icon="close" label={t('tour.close')} onPress={closeWalkthrough} />
      </header>
      <div aria-live="polite" className={styles.words}>
        <h2>{point.title}</h2>
        <p className={classes('muted', styles.text)} data-told={isTold || undefined}>
          {point.text}
        </p>
      </div>
      <footer className={styles.actions}>
        <Button icon="arrow" isDisabled={point.to === ''} onPress={() => void go()}>
          {point.go}
        </Button>
        <span className="push row tight">
          {position > 0 && (
            <Button variant="ghost" onPress={() => goToWalkthroughPoint(position - 1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button variant="ghost" onPress={() => (isLast ? closeWalkthrough() : goToWalkthroughPoint(position + 1))}>
            {t(isLast ? 'tour.end' : 'tour.next')}
          </Button>
        </span>
      </footer>
    </aside>
  );
}
