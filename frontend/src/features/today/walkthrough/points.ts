import { t } from './messages.ts';
import type { useTourTargets } from './use-tour-targets.ts';

export interface Point {
  id: string;
  title: string;
  text: string;
  go: string;
  to: string;
  /** The member to look at it as. */
  as?: string;
}

/** One person's history, a job that has just opened, the follow-up, the result as the colleague sees it. */
export function pointsOf({ job, person, colleague }: ReturnType<typeof useTourTargets>): Point[] {
  const waits = t('tour.waits');
  const name = person?.name ?? '';
  return [
    {
      id: 'history',
      title: t('tour.history.title'),
      text: person ? t('tour.history.text', { name }) : waits,
      go: t('tour.history.go', { name }),
      to: person ? `/candidates/${person.id}` : '',
    },
    {
      id: 'job',
      title: t('tour.job.title'),
      text: job ? t('tour.job.text', { job: job.title, client: job.client.name }) : waits,
      go: t('tour.job.go'),
      to: job ? `/rediscovery/${job.id}` : '',
    },
    { id: 'follow', title: t('tour.follow.title'), text: t('tour.follow.text'), go: t('tour.follow.go'), to: '/today' },
    {
      id: 'colleague',
      title: t('tour.colleague.title'),
      text: t('tour.colleague.text', { colleague: colleague?.name ?? '' }),
      go: t('tour.colleague.go', { colleague: colleague?.name ?? '' }),
      to: person && colleague ? `/candidates/${person.id}` : '',
      ...(colleague && { as: colleague.id }),
    },
    { id: 'end', title: t('tour.end.title'), text: t('tour.end.text'), go: t('tour.end.go'), to: '/start' },
  ];
}
