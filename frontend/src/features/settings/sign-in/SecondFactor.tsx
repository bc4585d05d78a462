import { useState } from 'react';
import { formatDate } from '../../../lib/format.ts';
import { ownSignIn, type SignInSettings } from '../../../lib/sign-in-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Pill } from '../../../ui/Chip.tsx';
import { Section } from '../../../ui/Page.tsx';
import { t } from './messages.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SetUpSecondFactor } from './SetUpSecondFactor.tsx';
import styles from './SignIn.module.css';
import { TurnOffSecondFactor } from './TurnOffSecondFactor.tsx';
import type { useConfirmed } from './use-confirmed.tsx';

type Shown =
  | { dialog: 'set-up'; secret: string; uri: string }
  | { dialog: 'codes'; codes: string[] }
  | { dialog: 'turn-off' };

export function SecondFactor({
  settings,
  run,
  onChanged,
}: {
  settings: SignInSettings;
  run: ReturnType<typeof useConfirmed>['run'];
  onChanged: () => void;
}) {
  const [shown, setShown] = useState<Shown | undefined>();
  const { secondFactor } = settings;
  const close = () => setShown(undefined);
  const showCodes = (codes: string[]) => {
    setShown({ dialog: 'codes', codes });
    onChanged();
  };
  const setUp = () => run(async () => setShown({ dialog: 'set-up', ...(await ownSignIn.beginSecondFactor()) }));
  const renew = () => run(async () => showCodes((await ownSignIn.renewRecoveryCodes()).recoveryCodes));
  return (
    <Section
      title={t('signIn.factor')}
      aside={
        <Pill tone={secondFactor ? 'placed' : 'passive'} {...(secondFactor && { icon: 'check' as const })}>
          {t(secondFactor ? 'signIn.on' : 'signIn.off')}
        </Pill>
      }
      actions={!secondFactor && <Button onPress={() => void setUp()}>{t('signIn.setUp')}</Button>}
    >
      <div className="stack">
        <p className={styles.prose}>
          {secondFactor
            ? t('signIn.factorOn', { date: formatDate(secondFactor.since), left: secondFactor.recoveryCodesLeft })
            : t('signIn.factorOff')}
        </p>
        {secondFactor && (
          <div className="row wrap">
            <Button onPress={() => void renew()}>{t('signIn.renew')}</Button>
            <Button onPress={() => setShown({ dialog: 'turn-off' })}>{t('signIn.turnOff')}</Button>
          </div>
        )}
      </div>
      {shown?.dialog === 'set-up' && <SetUpSecondFactor {...shown} onClose={close} onDone={showCodes} />}
      {shown?.dialog === 'codes' && <RecoveryCodes codes={shown.codes} onClose={close} />}
      {shown?.dialog === 'turn-off' && (
        <TurnOffSecondFactor
          run={run}
          onClose={close}
          onDone={() => {
            close();
            onChanged();
          }}
        />
      )}
    </Section>
  );
}
