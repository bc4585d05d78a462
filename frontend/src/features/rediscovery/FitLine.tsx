import type { SourceType } from '../../generated/graphql.ts';
import { sourceName } from '../../lib/candidate-words.ts';
import { formatNumber } from '../../lib/format.ts';
import { useMe } from '../../lib/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Toolbar } from '../../ui/Page.tsx';
import styles from './FitLine.module.css';
import { t } from './messages.ts';
import { evidenceYears, type Filters } from './use-filters.ts';

interface Known {
  owner: { id: string; name: string } | null;
  source: { type: SourceType };
}

/** "38 known people fit of 12,480; 9 left out", and what the list is narrowed to. */
export function FitLine({
  isRanking,
  fitCount,
  knownCount,
  leftOutCount,
  candidates,
  filters,
}: {
  isRanking: boolean;
  fitCount: number;
  knownCount: number;
  leftOutCount: number;
  candidates: readonly Known[];
  filters: Filters;
}) {
  return (
    <Toolbar>
      <p className={styles.counts} role="status">
        {isRanking ? (
          <span className="muted">{t('rediscovery.ranking')}</span>
        ) : (
          <>
            <b className="number">{t('rediscovery.fit', { count: fitCount })}</b>{' '}
            <span className="muted number">
              {t('rediscovery.ofKnown', { known: formatNumber(knownCount), leftOut: formatNumber(leftOutCount) })}
            </span>
          </>
        )}
      </p>
      <div className={styles.filters}>
        <SourceFilter candidates={candidates} filters={filters} />
        <OwnerFilter candidates={candidates} filters={filters} />
        <AgeFilter filters={filters} />
      </div>
    </Toolbar>
  );
}

function SourceFilter({ candidates, filters: { source, set } }: { candidates: readonly Known[]; filters: Filters }) {
  const types = [...new Set(candidates.map((candidate) => candidate.source.type))];
  const name = source ? sourceName(source as SourceType) : t('rediscovery.allSources');
  return (
    <Choice
      label={name}
      isSet={source !== null}
      options={[
        { id: null, label: t('rediscovery.allSources') },
        ...types.map((type) => ({ id: type, label: sourceName(type) })),
      ]}
      value={source}
      onChange={(next) => set('source', next)}
    />
  );
}

function OwnerFilter({ candidates, filters: { owner, set } }: { candidates: readonly Known[]; filters: Filters }) {
  const { member } = useMe();
  const owners = new Map(
    candidates.flatMap(({ owner: each }) => (each && each.id !== member.id ? [[each.id, each.name]] : [])),
  );
  const options = [
    { id: null, label: t('rediscovery.anyOwner') },
    { id: 'mine', label: t('rediscovery.mine') },
    ...[...owners].map(([id, label]) => ({ id: id ?? '', label: label ?? '' })),
    { id: 'none', label: t('rediscovery.nobodys') },
  ];
  const label = options.find(({ id }) => id === owner)?.label ?? t('rediscovery.anyOwner');
  return (
    <Choice
      label={label}
      isSet={owner !== null}
      options={options}
      value={owner}
      onChange={(next) => set('owner', next)}
    />
  );
}

function AgeFilter({ filters: { years, set } }: { filters: Filters }) {
  const name = (value: number | null) => (value ? t('rediscovery.under', { years: value }) : t('rediscovery.anyAge'));
  return (
    <Choice
      label={name(years)}
      isSet={years !== null}
      icon="clock"
      options={[null, ...evidenceYears].map((value) => ({ id: value ? String(value) : null, label: name(value) }))}
      value={years ? String(years) : null}
      onChange={(next) => set('years', next)}
    />
  );
}

function Choice({
  label,
  isSet,
  icon,
  options,
  value,
  onChange,
}: {
  label: string;
  isSet: boolean;
  icon?: 'clock';
  options: readonly { id: string | null; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  return (
    <Menu
      label={label}
      items={options.map((option) => ({
        id: option.id ?? 'any',
        label: option.label,
        isChecked: option.id === value,
        run: () => onChange(option.id),
      }))}
    >
      <Button variant={isSet ? 'secondary' : 'ghost'} {...(icon && { icon })}>
        {label}
      </Button>
    </Menu>
  );
}
