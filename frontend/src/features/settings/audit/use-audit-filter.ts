import { useSearchParams } from 'react-router';
import type { AuditAction, AuditFilter } from '../../../generated/graphql.ts';

const actionsByKind = {
  signIn: ['SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'SESSION_ENDED'],
  access: [
    'PASSWORD_CHANGED',
    'PASSWORD_RESET',
    'RESET_LINK_MADE',
    'SECOND_FACTOR_ADDED',
    'SECOND_FACTOR_REMOVED',
    'RECOVERY_CODES_RENEWED',
    'PASSKEY_ADDED',
    'PASSKEY_REMOVED',
  ],
  rights: [
    'MEMBER_INVITED',
    'INVITATION_REVOKED',
    'MEMBER_JOINED',
    'ROLE_CHANGED',
    'MEMBER_DEACTIVATED',
    'MEMBER_REACTIVATED',
    'TEAM_SAVED',
  ],
  keys: ['API_CLIENT_CREATED', 'API_CLIENT_REVOKED', 'API_KEY_CREATED', 'API_KEY_REVOKED', 'ACCESS_TOKEN_ISSUED'],
  files: ['CANDIDATE_READ', 'CANDIDATE_BLOCK_CHANGED'],
  settings: ['AGENCY_FOUNDED', 'SETTINGS_CHANGED', 'AUDIT_EXPORTED'],
} as const satisfies Record<string, readonly AuditAction[]>;

export type AuditKind = keyof typeof actionsByKind | 'all';

export const auditKinds: readonly AuditKind[] = ['all', 'signIn', 'access', 'rights', 'keys', 'files', 'settings'];

/** What the list is narrowed to, in the address. */
export function useAuditFilter() {
  const [search, setSearch] = useSearchParams();
  const actorId = search.get('who') ?? '';
  const given = search.get('what') as AuditKind | null;
  const kind: AuditKind = given && auditKinds.includes(given) ? given : 'all';
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  const set = (name: string) => (value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '' || value === 'all') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const variables: AuditFilter = {
    ...(actorId && { actorId }),
    ...(kind !== 'all' && { actions: [...actionsByKind[kind]] }),
    ...(from && { from }),
    ...(to && { to }),
  };
  return {
    actorId,
    kind,
    from,
    to,
    variables,
    isNarrowed: Object.keys(variables).length > 0,
    setActor: set('who'),
    setKind: set('what'),
    setFrom: set('from'),
    setTo: set('to'),
    clear: () => setSearch({}, { replace: true }),
  };
}
