import type { Resolvers } from '../generated/graphql.ts';
import { deviceOf } from '../session/device.ts';
import { verifyAudit } from './verify-audit.ts';

export const auditResolvers: Resolvers = {
  Query: {
    auditEntries: (_, args, { audit }) => audit.list(args),
    verifyAudit: (_, __, { deps, viewer }) => verifyAudit(deps, viewer),
  },
  AuditEntry: {
    actor: ({ actorKind, actorId }) => ({ kind: actorKind, id: actorId }),
    subjectMember: ({ subjectType, subjectId }) => (subjectType === 'member' ? { id: subjectId } : null),
    codes: ({ codes }) => Object.entries(JSON.parse(codes)).map(([name, value]) => ({ name, value: String(value) })),
    address: ({ address }) => address || null,
    device: ({ userAgent }) => (userAgent ? deviceInWords(userAgent) : null),
    hash: ({ hash }) => hash.toString('hex'),
  },
  AuditActor: {
    member: ({ kind, id }) => (kind === 'MEMBER' ? { id } : null),
    apiClientName: async ({ kind, id }, _, { apiClients }) =>
      kind === 'API_CLIENT' ? ((await apiClients.nameOf(id))?.name ?? null) : null,
  },
};

/** A program that is no browser tells its own name. */
export function deviceInWords(userAgent: string): string {
  const { browser, system } = deviceOf(userAgent);
  if (!browser) return userAgent.slice(0, 60);
  return system ? `${browser}, ${system}` : browser;
}
