import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { reloadAfterUpgrade } from './app/reload-after-upgrade.ts';
import { followActions } from './lib/user-action.ts';

const root = document.getElementById('root');
reloadAfterUpgrade();
followActions();
if (root) createRoot(root).render(<App />);
