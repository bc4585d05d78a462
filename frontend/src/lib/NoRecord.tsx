import { useRef } from 'react';
import { LinkButton } from '../ui/Button.tsx';
import { usePageTitle } from '../ui/Page.tsx';
import { EmptyState } from '../ui/States.tsx';
import { defineMessages } from './i18n.ts';

const t = defineMessages({
  'noRecord.person': 'This person is not known here',
  'noRecord.client': 'This client is not known here',
  'noRecord.job': 'This job is not known here',
  'noRecord.hint':
    'It may be limited to a team that you are not in, it may have been erased, or the address was cut off.',
  'noRecord.gone.person': 'You can’t see this person any more',
  'noRecord.gone.client': 'You can’t see this client any more',
  'noRecord.gone.job': 'You can’t see this job any more',
  'noRecord.goneHint':
    'The record was limited to a team that you are not in, or erased, while you had it open. Ask an owner or admin of your agency if you still need it.',
  'noRecord.person.all': 'All candidates',
  'noRecord.client.all': 'All clients',
  'noRecord.job.all': 'All jobs',
});

const lists = { person: '/candidates', client: '/clients', job: '/jobs' };

/** Whether the record has been on this page: then, when it is not any more, it was hidden or erased meanwhile. */
export function useWasThere(id: string, isThere: boolean): boolean {
  const seen = useRef<string>(undefined);
  if (isThere) seen.current = id;
  return seen.current === id;
}

/** In place of a record that is not there, or is hidden; which of the two is told to nobody. */
export function NoRecord({ kind, wasThere }: { kind: keyof typeof lists; wasThere: boolean }) {
  const title = t(wasThere ? `noRecord.gone.${kind}` : `noRecord.${kind}`);
  usePageTitle(title);
  return (
    <EmptyState
      isPage
      icon={kind}
      title={title}
      action={<LinkButton to={lists[kind]}>{t(`noRecord.${kind}.all`)}</LinkButton>}
    >
      {t(wasThere ? 'noRecord.goneHint' : 'noRecord.hint')}
    </EmptyState>
  );
}
