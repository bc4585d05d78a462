import { formatDate } from '../../lib/format.ts';
import { useMe } from '../../lib/session.tsx';
import { FieldRow } from '../../ui/Field.tsx';
import { useUnread } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type CallDraft, followUpAt } from './call-draft.ts';
import { t } from './messages.ts';

/** "thu 3pm", read back as the day and time it means. */
export function FollowUp({
  draft,
  onChange,
  error,
}: {
  draft: CallDraft;
  onChange: (changed: Partial<CallDraft>) => void;
  error: string | undefined;
}) {
  const { timeZone } = useMe();
  const at = followUpAt(draft.followUp, timeZone);
  const isTyped = draft.followUp.trim() !== '';
  useUnread(isTyped && !at);
  return (
    <FieldRow>
      <TextField
        label={t('call.followUp')}
        optional
        placeholder={t('call.followUpExample')}
        hint={
          at
            ? t('call.followUpAt', { day: formatDate(at, 'long', timeZone), time: formatDate(at, 'time', timeZone) })
            : isTyped
              ? t('call.followUpUnread')
              : undefined
        }
        value={draft.followUp}
        onChange={(followUp) => onChange({ followUp })}
        error={error}
      />
      {isTyped && (
        <TextField
          label={t('call.followUpTitle')}
          optional
          value={draft.followUpTitle}
          onChange={(followUpTitle) => onChange({ followUpTitle })}
        />
      )}
    </FieldRow>
  );
}
