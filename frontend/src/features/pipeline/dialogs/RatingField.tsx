import { SegmentedControl } from '../../../ui/Choice.tsx';
import { t } from '../messages.ts';
import styles from './RatingField.module.css';

const ratings = ['0', '1', '2', '3', '4', '5'] as const;
type Rating = (typeof ratings)[number];

/** One to five, or none. */
export function RatingField({ value, onChange }: { value: number | null; onChange: (rating: number | null) => void }) {
  return (
    <div className={styles.rating}>
      <span aria-hidden>{t('pipeline.feedback.rating')}</span>
      <SegmentedControl<Rating>
        label={t('pipeline.feedback.rating')}
        options={ratings.map((id) => ({ id, label: id === '0' ? t('pipeline.feedback.none') : id }))}
        value={String(value ?? 0) as Rating}
        onChange={(rating) => onChange(Number(rating) || null)}
      />
    </div>
  );
}
