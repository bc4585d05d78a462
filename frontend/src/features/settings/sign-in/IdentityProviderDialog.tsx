import { useState } from 'react';
import { AuthError } from '../../../lib/auth.ts';
import { agencySignIn, type IdentityProviderSettings } from '../../../lib/identity-provider.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { GroupRoles, type GroupRow, type OtherRole, rowsOf } from './GroupRoles.tsx';
import { t } from './messages.ts';
import { failureText, type useConfirmed } from './use-confirmed.tsx';

export function IdentityProviderDialog({
  settings: { provider, domains: known, redirectUri },
  run,
  onSaved,
  onClose,
}: {
  settings: IdentityProviderSettings;
  run: ReturnType<typeof useConfirmed>['run'];
  onSaved: () => void;
  onClose: () => void;
}) {
  const [issuer, setIssuer] = useState(provider?.issuer ?? '');
  const [clientId, setClientId] = useState(provider?.clientId ?? '');
  const [clientSecret, setClientSecret] = useState('');
  const [groupsClaim, setGroupsClaim] = useState(provider?.groupsClaim ?? 'groups');
  const [rows, setRows] = useState<readonly GroupRow[]>(() => rowsOf(provider?.roleByGroup ?? []));
  const [others, setOthers] = useState<OtherRole>(provider ? (provider.defaultRole ?? 'nobody') : 'recruiter');
  const [domains, setDomains] = useState(known.map(({ domain }) => domain).join(', '));
  const [failure, setFailure] = useState<{ field: string; text: string } | undefined>();
  const [isBusy, setBusy] = useState(false);
  const errorOf = (field: string) => (failure?.field === field ? failure.text : undefined);

  const save = () =>
    run(async () => {
      setBusy(true);
      setFailure(undefined);
      try {
        await agencySignIn.save({
          issuer: issuer.trim(),
          clientId: clientId.trim(),
          clientSecret: clientSecret || null,
          groupsClaim: groupsClaim.trim(),
          roleByGroup: rows
            .filter(({ group }) => group.trim() !== '')
            .map(({ group, role }) => ({ group: group.trim(), role })),
          defaultRole: others === 'nobody' ? null : others,
          domains: domains.split(/[\s,;]+/).filter(Boolean),
        });
        onSaved();
      } catch (error) {
        if (error instanceof AuthError && error.field === 'confirmation') throw error;
        const field = (error instanceof AuthError && error.field) || 'issuer';
        setFailure({ field, text: failureText(error) });
      } finally {
        setBusy(false);
      }
    });

  return (
    <FormDialog
      title={t('idp.title')}
      saveLabel={t('idp.save')}
      isBusy={isBusy}
      canSave={issuer.trim() !== '' && clientId.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <TextField label={t('idp.redirect')} hint={t('idp.redirectHint')} value={redirectUri} isReadOnly />
      <TextField
        label={t('idp.issuer')}
        hint={t('idp.issuerHint')}
        value={issuer}
        onChange={setIssuer}
        error={errorOf('issuer')}
        autoFocus
      />
      <TextField label={t('idp.clientId')} value={clientId} onChange={setClientId} error={errorOf('clientId')} />
      <TextField
        label={t('idp.clientSecret')}
        {...(provider && { hint: t('idp.secretKept') })}
        type="password"
        autoComplete="off"
        value={clientSecret}
        onChange={setClientSecret}
        error={errorOf('clientSecret')}
      />
      <TextField
        label={t('idp.groupsClaim')}
        hint={t('idp.groupsClaimHint')}
        value={groupsClaim}
        onChange={setGroupsClaim}
        error={errorOf('groupsClaim')}
      />
      <GroupRoles
        rows={rows}
        others={others}
        onRows={setRows}
        onOthers={setOthers}
        error={errorOf('roleByGroup') ?? errorOf('defaultRole')}
      />
      <TextField
        label={t('idp.domains')}
        hint={t('idp.domainsHint')}
        optional
        value={domains}
        onChange={setDomains}
        error={errorOf('domains')}
      />
    </FormDialog>
  );
}
