import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useShortcuts } from '../../lib/keyboard.tsx';
import { useLiveMembers } from '../../lib/members.ts';
import { undoLast } from '../../lib/undo.ts';
import { t } from '../messages.ts';
import { destinations } from '../navigation.ts';
import { BottomBar } from './BottomBar.tsx';
import { Forms } from './Forms.tsx';
import { providePaletteSearches } from './palette-searches.tsx';
import styles from './Shell.module.css';
import { Sidebar } from './Sidebar.tsx';
import { StateBanners } from './StateBanners.tsx';
import { useBadgeCounts } from './use-badge-counts.ts';

const Palette = lazy(() => import('./Palette.tsx'));
const HelpOverlay = lazy(() => import('./HelpOverlay.tsx'));
const CallCard = lazy(() => import('../../features/call-card/CallCard.tsx'));
const Walkthrough = lazy(() => import('../../features/today/walkthrough/Walkthrough.tsx'));

type Overlay = 'palette' | 'help' | null;

/** Sidebar, the sheet with the page, and what works on every page. */
export default function Shell() {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const navigate = useNavigate();
  const sheet = useScrollPerPage();
  const client = useApolloClient();
  useEffect(() => providePaletteSearches(client), [client]);
  useBadgeCounts();
  useLiveMembers();
  useShortcuts(t('app.everywhere'), [
    {
      keys: 'mod+k',
      label: t('app.find'),
      whileTyping: true,
      run: () => setOverlay((open) => (open === 'palette' ? null : 'palette')),
    },
    { keys: '?', label: t('app.help'), run: () => setOverlay('help') },
    { keys: 'z', label: t('app.undo'), run: () => void undoLast() },
  ]);
  useShortcuts(
    t('app.goTo'),
    destinations.map(({ key, label, path }) => ({ keys: `g ${key}`, label, run: () => void navigate(path) })),
  );
  return (
    <div className={styles.app}>
      <a href="#content" className={styles.skip}>
        {t('app.skip')}
      </a>
      <div className={styles.side}>
        <Sidebar onFind={() => setOverlay('palette')} onHelp={() => setOverlay('help')} />
      </div>
      <main ref={sheet} id="content" tabIndex={-1} className={styles.sheet} data-scroller>
        <StateBanners />
        <Outlet />
      </main>
      <BottomBar onFind={() => setOverlay('palette')} onHelp={() => setOverlay('help')} />
      <Suspense>
        <Palette isOpen={overlay === 'palette'} onClose={() => setOverlay(null)} />
        <HelpOverlay isOpen={overlay === 'help'} onClose={() => setOverlay(null)} />
        <CallCard />
        <Walkthrough />
        <Forms />
      </Suspense>
    </div>
  );
}

/** A new page begins at its top; going back finds the place again. */
function useScrollPerPage() {
  const sheet = useRef<HTMLElement>(null);
  const places = useRef(new Map<string, number>());
  const { key, pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, not another query string, moves the scroll
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    element.scrollTop = places.current.get(key) ?? 0;
    const remember = () => places.current.set(key, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [pathname]);
  return sheet;
}
