import { type EvidenceKind, type FeatureName, featureNames, type Statement } from './feature.ts';
import { handSetModel, type Model, type Ranked } from './ranking.ts';

export interface Reason {
  feature: FeatureName;
  sentence: string;
  /** The words for who may not see the job that it tells of. */
  unnamed?: string;
  of?: { jobId: string; clientId: string };
  heardIn: string | null;
  evidenceAt: string | null;
  evidenceKind: EvidenceKind;
  evidenceId: string;
  against: boolean;
}

const mostFor = 5;
const mostAgainst = 2;

/** What speaks for the person, the largest contribution first, then what speaks against. */
export function reasonsOf({ findings }: Ranked, model: Model = handSetModel): Reason[] {
  const weighed = featureNames.map((feature) => ({
    feature,
    finding: findings[feature],
    contribution: model.weights[feature] * findings[feature].value,
  }));
  const speaksFor = weighed
    .filter(({ finding, contribution }) => finding.speaksFor && contribution > 0)
    .sort((one, other) => other.contribution - one.contribution);
  const speaksAgainst = weighed
    .filter(({ finding }) => finding.speaksAgainst)
    .sort((one, other) => one.contribution - other.contribution);
  return [
    ...withHowFar(withoutRepeats(speaksFor)).map(({ feature, finding }) => reason(feature, finding.speaksFor, false)),
    ...speaksAgainst.slice(0, mostAgainst).map(({ feature, finding }) => reason(feature, finding.speaksAgainst, true)),
  ].filter((each) => each !== null);
}

/** How far somebody came says already that it was close; both count, only the stage is said. */
function withoutRepeats<T extends { feature: FeatureName }>(weighed: T[]): T[] {
  const saysStage = weighed.some(({ feature }) => feature === 'stage_reached');
  return weighed.filter(({ feature }) => feature !== 'outcome' || !saysStage);
}

/** How far somebody came at a client is what the agency alone knows: it is always among the reasons. */
function withHowFar<T extends { feature: FeatureName }>(weighed: T[]): T[] {
  const shown = weighed.slice(0, mostFor);
  const howFar = weighed.find(({ feature }) => feature === 'stage_reached' || feature === 'outcome');
  return howFar && !shown.includes(howFar) ? [...shown.slice(0, -1), howFar] : shown;
}

function reason(feature: FeatureName, statement: Statement | undefined, against: boolean): Reason | null {
  if (!statement) return null;
  const { kind, id, at, heardIn, of } = statement.evidence;
  return {
    feature,
    sentence: statement.sentence,
    ...(statement.unnamed ? { unnamed: statement.unnamed } : {}),
    ...(of ? { of } : {}),
    heardIn,
    evidenceAt: at,
    evidenceKind: kind,
    evidenceId: id,
    against,
  };
}

const ofHistory: readonly FeatureName[] = ['stage_reached', 'outcome', 'placed_before', 'client_feedback'];

/** The reasons for whoever may not see some jobs and clients: what tells of one names it no more, and leads nowhere. */
export function withoutNames(reasons: readonly Reason[], hidden: ReadonlySet<string>): Reason[] {
  if (hidden.size === 0) return [...reasons];
  return reasons.map((each) => {
    const { of } = each;
    // A reason that was kept before reasons said what they tell of may name anything.
    const isHidden = of ? hidden.has(of.jobId) || hidden.has(of.clientId) : ofHistory.includes(each.feature);
    return isHidden ? { ...each, sentence: each.unnamed ?? 'Known from an earlier job', evidenceId: '' } : each;
  });
}
