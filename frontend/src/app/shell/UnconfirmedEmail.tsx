import { useState } from 'react';
import { notifyError } from '../../lib/notice.ts';
import { ownSignIn, useAsked } from '../../lib/sign-in-settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Banner } from '../../ui/States.tsx';
import { t } from '../messages.ts';

/** Until somebody has shown that their address is theirs, where mail is sent at all. */
export function UnconfirmedEmail({ isOwner }: { isOwner: boolean }) {
  const { data } = useAsked(ownSignIn.settings);
  const [isSent, setSent] = useState(false);
  if (!data?.mailed || data.emailProven || data.method === 'identity_provider') return null;
  const { email } = data;
  const sendAgain = async () => {
    try {
      await ownSignIn.sendEmailProof();
      setSent(true);
    } catch {
      notifyError(t('app.confirmFailed'));
    }
  };
  if (isSent) return <Banner>{t('app.confirmSent', { email })}</Banner>;
  return (
    <Banner
      tone="warning"
      icon="mail"
      action={<Button onPress={() => void sendAgain()}>{t('app.confirmAgain')}</Button>}
    >
      {t(isOwner ? 'app.confirmOwner' : 'app.confirm', { email })}
    </Banner>
  );
}
