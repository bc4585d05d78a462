import type { Rule } from '@rekindle/proto/rules/off-limits';

export const offLimitsScopes = ['CLIENT_GROUP', 'BRANCH', 'DEPARTMENT', 'PERSON'] as const;
export type OffLimitsScope = (typeof offLimitsScopes)[number];
export const offLimitsWhys = ['CLIENT_AGREEMENT', 'PLACED_BY_US', 'CURRENT_EMPLOYER', 'CANDIDATE_REFUSES'] as const;
export type OffLimitsWhy = (typeof offLimitsWhys)[number];

export interface OffLimits {
  id: string;
  clientId: string;
  scope: OffLimitsScope;
  why: OffLimitsWhy;
  candidateId: string | null;
  department: string | null;
  fromDate: string;
  untilDate: string | null;
  reason: string | null;
  liftableById: string | null;
  liftedAt: Date | null;
  liftedById: string | null;
  version: number;
  createdAt: Date;
}

/** A rule with what it reaches. */
export interface ReachingRule extends OffLimits, Pick<Rule, 'clientGroupId' | 'clientIds' | 'clientNames' | 'lifted'> {
  clientName: string;
}

const reasons: Record<OffLimitsWhy, (client: string) => string> = {
  CLIENT_AGREEMENT: (client) => `people of ${client} are off limits by agreement with the client`,
  PLACED_BY_US: (client) => `this person was placed at ${client} by the agency`,
  CURRENT_EMPLOYER: (client) => `this person works at ${client}`,
  CANDIDATE_REFUSES: (client) => `this person refuses ${client}`,
};

export function inSentence(rule: ReachingRule): string {
  return reasons[rule.why](rule.clientName);
}
