import { formatPercent } from '../../lib/format.ts';
import { ComboBox } from '../../ui/Select.tsx';
import styles from './Mapping.module.css';
import { t } from './messages.ts';

const leftOut = 'none';

/** One column of the file: its header, what stands in it, how full it is, and the field it becomes. */
export function MappingRow({
  column: { header, samples, fillPercent, field },
  fields,
  takenElsewhere,
  onChange,
}: {
  column: { header: string; samples: readonly string[]; fillPercent: number; field: string | null };
  fields: readonly { name: string; label: string; required: boolean }[];
  takenElsewhere: boolean;
  onChange: (field: string | null) => void;
}) {
  return (
    <li className={styles.row} data-left-out={field === null || undefined}>
      <p className={styles.header}>{header || <span className="faint">{t('imports.noHeader')}</span>}</p>
      <p className={`meta muted ${styles.samples}`}>
        {samples.length > 0 ? samples.join(' · ') : t('imports.noValues')}
      </p>
      <div className={styles.fill}>
        <span className={styles.bar} aria-hidden>
          <span style={{ transform: `scaleX(${fillPercent / 100})` }} />
        </span>
        <span className="meta number">
          <span className="screen-reader">{t('imports.column.filled')}: </span>
          {formatPercent(fillPercent / 100)}
        </span>
      </div>
      <ComboBox
        label={t('imports.becomes', { header })}
        hideLabel
        options={[
          { id: leftOut, label: t('imports.leftOut') },
          ...fields.map(({ name, label, required }) => ({
            id: name,
            label,
            ...(required && { detail: t('imports.required') }),
          })),
        ]}
        value={field ?? leftOut}
        onChange={(id) => onChange(id === null || id === leftOut ? null : id)}
        error={takenElsewhere ? t('imports.twice') : undefined}
      />
    </li>
  );
}
