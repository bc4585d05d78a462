import type { Viewer } from '@rekindle/shared/viewer/viewer';

const leads = new Set(['owner', 'admin', 'team_lead']);

/** Why the agency doesn't represent somebody is for its team leads. */
export function isTeamLead(viewer: Pick<Viewer, 'role'>): boolean {
  return leads.has(viewer.role);
}
