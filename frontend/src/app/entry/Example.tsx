import { Avatar } from '../../ui/Avatar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { type Temperature, TemperatureChip } from '../../ui/Temperature.tsx';
import styles from './Example.module.css';
import { t } from './messages.ts';

interface Known {
  name: string;
  temperature: Temperature;
  reasons: { text: string; age: string }[];
}

const known: Known[] = [
  {
    name: t('entry.example.one'),
    temperature: 'WARM',
    reasons: [
      { text: t('entry.example.oneWhy1'), age: t('entry.age.months', { count: 8 }) },
      { text: t('entry.example.oneWhy2'), age: t('entry.age.days', { count: 2 }) },
    ],
  },
  {
    name: t('entry.example.two'),
    temperature: 'PASSIVE',
    reasons: [
      { text: t('entry.example.twoWhy1'), age: t('entry.age.months', { count: 5 }) },
      { text: t('entry.example.twoWhy2'), age: t('entry.age.cv') },
    ],
  },
  {
    name: t('entry.example.three'),
    temperature: 'READY_FOR_FOLLOW_UP',
    reasons: [
      { text: t('entry.example.threeWhy1'), age: t('entry.age.weeks', { count: 12 }) },
      { text: t('entry.example.threeWhy2'), age: t('entry.age.cvAugust') },
    ],
  },
];

/** What Rekindle is for, in one glance: a new job and the people already known who fit it, each with reasons and their age. */
export function Example() {
  return (
    <figure className={styles.example} aria-label={t('entry.example')}>
      <div className={styles.job}>
        <div>
          <p className={styles.title}>{t('entry.example.job')}</p>
          <p className="meta muted">{t('entry.example.client')}</p>
        </div>
        <p className={styles.count}>{t('entry.example.count')}</p>
      </div>
      <ul>
        {known.map(({ name, temperature, reasons }) => (
          <li key={name} className={styles.person}>
            <Avatar name={name} size={28} />
            <div>
              <p className={styles.name}>
                <b>{name}</b> <TemperatureChip temperature={temperature} />
              </p>
              {reasons.map(({ text, age }) => (
                <p key={text} className={styles.reason}>
                  <Icon name="check" size={14} />
                  <span>
                    {text} <span className="faint">{age}</span>
                  </span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}
