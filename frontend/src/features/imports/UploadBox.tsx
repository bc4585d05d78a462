import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useNavigate, useSearchParams } from 'react-router';
import type { ImportKind } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Banner, Progress } from '../../ui/States.tsx';
import { t } from './messages.ts';
import styles from './UploadBox.module.css';
import { useUpload } from './use-upload.ts';

const kinds = ['PEOPLE', 'HISTORY'] as const satisfies readonly ImportKind[];
const accepted = ['.csv', '.tsv', '.txt', 'text/csv'];

/** Says what the file holds, takes it by drop or choice, and leads on to the mapping. */
export function UploadBox() {
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const kind = kinds.find((id) => id === params.get('kind')?.toUpperCase()) ?? 'PEOPLE';
  const { upload, fileName, refusal } = useUpload();
  const take = async (file: File | undefined) => {
    const runId = file && (await upload(file, kind));
    if (runId) void navigate(`/imports/${runId}`);
  };
  return (
    <div className={styles.box}>
      {refusal && (
        <Banner tone="danger">
          {refusal.line !== undefined && <b>{t('imports.refusedLine', { line: refusal.line })} </b>}
          {refusal.message}
        </Banner>
      )}
      <div className={styles.halves}>
        <RadioGroup
          label={t('imports.what')}
          options={kinds.map((id) => ({ id, label: t(`imports.kind.${id}`), detail: t(`imports.kindDetail.${id}`) }))}
          value={kind}
          onChange={(next) => setParams({ kind: next.toLowerCase() }, { replace: true })}
        />
        <DropZone
          className={styles.drop ?? ''}
          aria-label={t('imports.drop')}
          getDropOperation={() => 'copy'}
          onDrop={({ items }) => {
            const dropped = items.find((item) => item.kind === 'file');
            if (dropped?.kind === 'file') void dropped.getFile().then(take);
          }}
        >
          {fileName ? (
            <Progress label={t('imports.reading', { name: fileName })} value={0} />
          ) : (
            <>
              <Icon name="upload" size={20} />
              <p>{t('imports.dropHere')}</p>
              <FileTrigger acceptedFileTypes={accepted} onSelect={(files) => void take(files?.[0])}>
                <Button variant="primary">{t('imports.choose')}</Button>
              </FileTrigger>
              <p className="meta muted">{t('imports.limits')}</p>
            </>
          )}
        </DropZone>
      </div>
    </div>
  );
}
