import type { JobFact, PersonFacts } from '../facts/facts.ts';
import { skillKey } from '../person/profile.ts';
import { addTerms, placeTerms, skillTerm, titleTerms } from '../person/terms.ts';
import type { Terms } from '../retrieval/packed-terms.ts';
import { type TitleVector, titleSimilarity, titleVector } from '../taxonomy/normalise.ts';
import { type Feature, type FeatureName, type Finding, featureNames, type Sought } from './feature.ts';
import { availability, location, pay, terms } from './features/conditions.ts';
import { clientFeedback, outcome, placedBefore, stageReached } from './features/history.ts';
import { fitNote, interest, lastContact, owner } from './features/relationship.ts';
import { seniority, title } from './features/role.ts';
import { mustHaves, niceToHaves, shareOfNeeds } from './features/skills.ts';

const features: Record<FeatureName, Feature> = {
  must_haves: mustHaves,
  nice_to_haves: niceToHaves,
  title,
  seniority,
  location,
  terms,
  pay,
  availability,
  stage_reached: stageReached,
  outcome,
  placed_before: placedBefore,
  client_feedback: clientFeedback,
  last_contact: lastContact,
  interest,
  fit_note: fitNote,
  owner,
};

export interface Model {
  version: string;
  bias: number;
  weights: Record<FeatureName, number>;
}

/** Set by hand, in log odds: what a feature at its best adds. The bias puts half coverage of a near role at even odds. */
export const handSetModel: Model = {
  version: 'hand-1',
  bias: -4.7,
  weights: {
    must_haves: 5,
    nice_to_haves: 0.8,
    title: 3.2,
    seniority: 0.7,
    location: 1.2,
    terms: 0.6,
    pay: 0.7,
    availability: 1.2,
    stage_reached: 2,
    outcome: 0.8,
    placed_before: 1.4,
    client_feedback: 0.8,
    last_contact: 0.8,
    interest: 0.9,
    fit_note: 1.1,
    owner: 0.25,
  },
};

export interface Ranked {
  candidateId: string;
  /** The chance, by the model, that a recruiter takes the person up. */
  score: number;
  findings: Record<FeatureName, Finding>;
  fits: boolean;
}

const leastChance = 0.5;
const leastShareOfNeeds = 0.5;

export function seek(job: JobFact, now: Date, today: string): Sought {
  const vector = titleVector(job.title);
  const known = new Map<string, number>();
  const needs = (list: JobFact['mustHaves']) => list.map(({ name, years }) => ({ name, key: skillKey(name), years }));
  return {
    job,
    now,
    today,
    title: vector,
    mustHaves: needs(job.mustHaves),
    niceToHaves: needs(job.niceToHaves),
    nearTitle(held) {
      const near = known.get(held) ?? nearness(vector, held);
      known.set(held, near);
      return near;
    },
  };
}

const nearness = (asked: TitleVector, held: string): number =>
  held.trim() === '' ? 0 : Math.max(0, Math.min(1, titleSimilarity(asked, titleVector(held))));

export function rank(person: PersonFacts, sought: Sought, model: Model = handSetModel): Ranked {
  const findings = {} as Record<FeatureName, Finding>;
  let logOdds = model.bias;
  for (const name of featureNames) {
    const finding = features[name](person, sought);
    findings[name] = finding;
    logOdds += model.weights[name] * finding.value;
  }
  const score = 1 / (1 + Math.exp(-logOdds));
  const fits = score >= leastChance && shareOfNeeds(person, sought.mustHaves) >= leastShareOfNeeds;
  return { candidateId: person.profile.id, score, findings, fits };
}

/** What the index is asked: needs and title; the place only tells equals apart. */
export function queryFor(job: JobFact): Terms {
  const query: Terms = new Map();
  for (const { name } of job.mustHaves) addTerms(query, new Map([[skillTerm(name), 1]]));
  for (const { name } of job.niceToHaves) addTerms(query, new Map([[skillTerm(name), 0.35]]));
  addTerms(query, titleTerms(job.title, 1.5));
  addTerms(query, placeTerms(job.location, 0.3));
  return query;
}
