import { useState } from 'react';
import { ownSignIn } from '../../lib/sign-in-settings.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { t } from './messages.ts';
import { useConfirmed } from './sign-in/use-confirmed.tsx';

/** Where no mail is sent, an owner hands over the link to set a new password. */
export function PasswordLink({ memberId, name }: { memberId: string; name: string }) {
  const { run, dialog } = useConfirmed();
  const [link, setLink] = useState<string | undefined>();
  const make = () => run(async () => setLink((await ownSignIn.resetLink(memberId)).link));
  return (
    <>
      <Button icon="key" onPress={() => void make()}>
        {t('settings.passwordLink')}
        <span className="screen-reader">{t('settings.passwordLinkFor', { name })}</span>
      </Button>
      {dialog}
      {link && (
        <LinkDialog
          title={t('settings.passwordLinkTitle', { name })}
          hint={t('settings.passwordLinkHint', { name })}
          link={link}
          onClose={() => setLink(undefined)}
        />
      )}
    </>
  );
}
