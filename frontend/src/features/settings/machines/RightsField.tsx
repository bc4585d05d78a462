import { Checkbox, SegmentedControl } from '../../../ui/Choice.tsx';
import styles from './Machines.module.css';
import { t } from './messages.ts';
import { areaChoices, extraChoices, type Rights } from './scopes.ts';

/** One line for each area, from nothing to everything. */
export function RightsField({
  rights,
  onChange,
  error,
}: {
  rights: Rights;
  onChange: (rights: Rights) => void;
  error: string | undefined;
}) {
  const { levels, extras } = rights;
  return (
    <fieldset>
      <legend className={styles.legend}>{t('machines.scopes')}</legend>
      <div className={styles.rights}>
        {areaChoices.map(({ id, label, levels: options }) => (
          <div key={id} className={styles.right}>
            <span aria-hidden>{label}</span>
            <SegmentedControl
              label={label}
              options={options}
              value={levels[id]}
              onChange={(level) => onChange({ levels: { ...levels, [id]: level }, extras })}
            />
          </div>
        ))}
        {extraChoices.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label}
            isSelected={extras.includes(id)}
            onChange={(on) => onChange({ levels, extras: on ? [...extras, id] : extras.filter((each) => each !== id) })}
          />
        ))}
      </div>
      {error && <p className="urgent">{error}</p>}
    </fieldset>
  );
}
