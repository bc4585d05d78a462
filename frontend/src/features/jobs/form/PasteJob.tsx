import { useState } from 'react';
import { formatList } from '../../../lib/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextField.tsx';
import { t } from '../messages.ts';
import styles from './PasteJob.module.css';
import { type JobTextFields, readJobText } from './read-job-text.ts';

const names = {
  title: t('jobs.form.title'),
  mustHaves: t('jobs.form.must'),
  niceToHaves: t('jobs.form.nice'),
  city: t('jobs.form.city'),
  country: t('jobs.form.country'),
  workModes: t('jobs.form.modes'),
  employmentType: t('jobs.form.employment'),
  startDate: t('jobs.form.start'),
  openings: t('jobs.form.openings'),
  pay: t('jobs.term.pay'),
};

/** A job's text fills the fields below, which stay to be checked; what could not be read stays empty. */
export function PasteJob({ onRead }: { onRead: (fields: JobTextFields) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [filled, setFilled] = useState<readonly string[] | undefined>();
  const read = () => {
    const fields = readJobText(text);
    onRead(fields);
    setFilled(
      (Object.keys(fields) as (keyof typeof names)[]).filter((field) => fields[field]).map((field) => names[field]),
    );
    setOpen(false);
  };
  return (
    <div className={styles.paste}>
      {isOpen ? (
        <>
          <TextArea
            label={t('jobs.form.text')}
            hint={t('jobs.form.textHint')}
            rows={6}
            value={text}
            onChange={setText}
            autoFocus
          />
          <span className="row">
            <Button icon="arrow" isDisabled={text.trim() === ''} onPress={read}>
              {t('jobs.form.readText')}
            </Button>
            <Button variant="ghost" onPress={() => setOpen(false)}>
              {t('jobs.form.leaveText')}
            </Button>
          </span>
        </>
      ) : (
        <Button icon="note" onPress={() => setOpen(true)}>
          {t('jobs.form.pasteText')}
        </Button>
      )}
      <p className="meta muted" role="status">
        {!isOpen &&
          filled &&
          (filled.length > 0 ? t('jobs.form.textRead', { fields: formatList(filled) }) : t('jobs.form.textUnread'))}
      </p>
    </div>
  );
}
