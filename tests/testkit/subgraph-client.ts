import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type MemberRole, type Scope, scopesByRole } from '@rekindle/shared/viewer/roles';
import { mintToken } from '@rekindle/shared/viewer/token';
import { readSigningKey } from '@rekindle/shared/viewer/token-keys';
import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';
import type { Identity } from './desk.ts';
import type { Stack } from './stack.ts';

export const subgraphs = ['agency', 'candidates', 'communications', 'submissions', 'nurture', 'matching'] as const;
export type SubgraphName = (typeof subgraphs)[number];

export interface Answer {
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** Asks the services themselves, with tokens as the gateway mints them. */
export async function subgraphClient(stack: Stack) {
  const key = await readSigningKey('key', join(stack.dataDir, 'secrets/signing-key.json'));
  const address = (service: SubgraphName) => `http://127.0.0.1:${stack.system().ports[service]}/graphql`;
  return {
    key,
    address,
    async ask(service: SubgraphName, claims: ViewerClaims, query: string, variables: object = {}): Promise<Answer> {
      const body = JSON.stringify({ query, variables });
      const token = await mintToken(key, service, body, claims);
      const response = await fetch(address(service), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      });
      return (await response.json()) as Answer;
    },
  };
}

export type SubgraphClient = Awaited<ReturnType<typeof subgraphClient>>;

/** What the gateway says of a member who has signed in; of one with other scopes, as a key may have. */
export function claimsOf(
  { agency, member }: Pick<Identity, 'agency' | 'member'>,
  role: MemberRole = 'owner',
  scopes: readonly Scope[] = scopesByRole[role],
): ViewerClaims {
  return {
    agencyId: agency.id,
    actor: { kind: 'member', id: member.id },
    role,
    scopes,
    teamIds: [],
    timeZone: 'UTC',
    requestId: randomUUID(),
  };
}
