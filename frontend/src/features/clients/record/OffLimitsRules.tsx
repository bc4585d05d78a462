import { graphql } from '../../../generated/gql.ts';
import { formatDate } from '../../../lib/format.ts';
import { useMembers } from '../../../lib/members.ts';
import { notify, notifyError } from '../../../lib/notice.ts';
import { useWrite } from '../../../lib/write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Link } from '../../../ui/Link.tsx';
import { t } from '../messages.ts';
import type { Client } from './fragment.ts';
import styles from './OffLimitsRules.module.css';

const LiftOffLimits = graphql(`
  mutation LiftOffLimits($input: LiftOffLimitsInput!) {
    liftOffLimits(input: $input) {
      __typename
      ... on LiftOffLimitsSuccess {
        offLimits {
          id
          lifted
        }
      }
      ... on NotYoursToLift {
        liftableBy {
          id
        }
      }
    }
  }
`);

type Rule = Client['offLimits'][number];

/** The rules that hold, over everything else on the page: whom they reach, why, until when and who may lift them. */
export function OffLimitsRules({ rules }: { rules: readonly Rule[] }) {
  const holding = rules.filter(({ lifted }) => !lifted);
  if (holding.length === 0) return null;
  return (
    <section className={styles.rules} aria-label={t('clients.limits.title')}>
      {holding.map((rule) => (
        <RuleLine key={rule.id} rule={rule} />
      ))}
    </section>
  );
}

function RuleLine({ rule }: { rule: Rule }) {
  const { nameOf } = useMembers();
  const [lift, isBusy] = useWrite(LiftOffLimits);
  const { candidate, department } = rule;
  const run = async () => {
    const result = (await lift({ offLimitsId: rule.id }, { refetch: ['ClientRecord'] }))?.liftOffLimits;
    if (result?.__typename === 'LiftOffLimitsSuccess') notify(t('clients.limits.lifted'));
    if (result?.__typename !== 'NotYoursToLift') return;
    const name = nameOf(result.liftableBy?.id);
    notifyError(name ? t('clients.limits.notYours', { name }) : t('clients.limits.notYoursAdmin'));
  };
  return (
    <div className={styles.rule}>
      <Icon name="stop" />
      <div>
        <p>
          <b>{t('clients.limits.title')}</b>{' '}
          {candidate ? (
            <Link plain to={`/candidates/${candidate.id}`}>
              {candidate.name}
            </Link>
          ) : (
            (department ?? t(`clients.limits.${rule.scope}`).toLowerCase())
          )}
        </p>
        <p className="meta facts">
          <span>{t(`clients.why.${rule.why}`)}</span>
          {rule.reason && <span>{rule.reason}</span>}
          <span>
            {rule.untilDate
              ? t('clients.limits.untilDate', { date: formatDate(rule.untilDate) })
              : t('clients.limits.noEnd')}
          </span>
          {rule.liftableBy && <span>{t('clients.limits.mayLift', { name: nameOf(rule.liftableBy.id) })}</span>}
        </p>
      </div>
      <Button isPending={isBusy} onPress={() => void run()}>
        {t('clients.limits.lift')}
      </Button>
    </div>
  );
}
