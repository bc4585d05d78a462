import { scopesByRole } from '@rekindle/shared/viewer/roles';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';

/** In whose name the gateways that know no sessions ask. */
export const viewerClaims: ViewerClaims = {
  agencyId: '0190a000-0000-7000-8000-000000000001',
  actor: { kind: 'member', id: '0190a000-0000-7000-8000-000000000002' },
  role: 'recruiter',
  scopes: scopesByRole.recruiter,
  teamIds: [],
  timeZone: 'UTC',
  requestId: '0190a000-0000-7000-8000-000000000003',
};
