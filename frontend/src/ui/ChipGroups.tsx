import { Chip } from './Chip.tsx';
import styles from './ChipGroups.module.css';

export interface ChipGroup {
  label: string;
  kind: 'has' | 'plain';
  chips: readonly { text: string; age?: string | undefined }[];
}

/** Groups of chips in one line, each after its name: "Must have [React] [TypeScript]  Nice [GraphQL]". Empty groups are left out. */
export function ChipGroups({ groups }: { groups: readonly ChipGroup[] }) {
  return (
    <dl className={styles.groups}>
      {groups
        .filter(({ chips }) => chips.length > 0)
        .map(({ label, kind, chips }) => (
          <div key={label} className={styles.group}>
            <dt className={styles.name}>{label}</dt>
            {chips.map(({ text, age }) => (
              <dd key={text} className={styles.chip}>
                <Chip kind={kind} {...(age && { age })}>
                  {text}
                </Chip>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
