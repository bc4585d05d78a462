import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import { notify, notifyError } from '../../lib/notice.ts';
import { useSession } from '../../lib/session.tsx';
import { startWalkthrough } from '../../lib/walkthrough.ts';
import { useWrite } from '../../lib/write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { t } from './messages.ts';

const ResetSample = graphql(`
  mutation ResetSample($input: ResetSampleInput!) {
    resetSample(input: $input) {
      __typename
      ... on NotASample {
        message
      }
    }
  }
`);

export function Sample() {
  const { openSample } = useSession();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [resetSample, isBusy] = useWrite(ResetSample);

  const reset = async () => {
    const result = (await resetSample({}))?.resetSample;
    if (result?.__typename === 'NotASample') notifyError(result.message);
    if (result?.__typename !== 'ResetSampleSuccess') return;
    setOpening(true);
    await openSample();
    notify(t('settings.resetDone'));
    await navigate('/today');
  };
  return (
    <Section title={t('settings.sample')}>
      <div className="stack">
        <p className="muted">{t('settings.sampleWhy')}</p>
        <div className="row wrap">
          <Button icon="refresh" onPress={() => setAsking(true)}>
            {t('settings.reset')}
          </Button>
          <Button icon="eye" onPress={startWalkthrough}>
            {t('settings.tour')}
          </Button>
        </div>
      </div>
      <Dialog
        title={t('settings.resetTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('settings.cancel')}</Button>
            <Button variant="danger" isPending={isBusy || isOpening} onPress={() => void reset()}>
              {t('settings.reset')}
            </Button>
          </>
        }
      >
        <p>{t('settings.resetSure')}</p>
      </Dialog>
    </Section>
  );
}
