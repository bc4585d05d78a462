import type { IconName } from '../ui/icons.ts';
import { t } from './messages.ts';

export interface Destination {
  id: string;
  path: string;
  label: string;
  icon: IconName;
  /** The letter after G. */
  key: string;
  group: 'work' | 'office';
}

/** Menu, G-keys and the palette are this one list. */
export const destinations: readonly Destination[] = [
  { id: 'today', path: '/today', label: t('nav.today'), icon: 'today', key: 't', group: 'work' },
  { id: 'candidates', path: '/candidates', label: t('nav.candidates'), icon: 'people', key: 'c', group: 'work' },
  { id: 'jobs', path: '/jobs', label: t('nav.jobs'), icon: 'job', key: 'j', group: 'work' },
  { id: 'clients', path: '/clients', label: t('nav.clients'), icon: 'client', key: 'l', group: 'work' },
  { id: 'pipeline', path: '/pipeline', label: t('nav.pipeline'), icon: 'swap', key: 'p', group: 'work' },
  { id: 'rediscovery', path: '/rediscovery', label: t('nav.rediscovery'), icon: 'spark', key: 'r', group: 'work' },
  { id: 'nurture', path: '/nurture', label: t('nav.nurture'), icon: 'path', key: 'n', group: 'work' },
  { id: 'tasks', path: '/tasks', label: t('nav.tasks'), icon: 'check', key: 'k', group: 'work' },
  { id: 'imports', path: '/imports', label: t('nav.imports'), icon: 'upload', key: 'm', group: 'office' },
  { id: 'settings', path: '/settings', label: t('nav.settings'), icon: 'settings', key: 'e', group: 'office' },
];
