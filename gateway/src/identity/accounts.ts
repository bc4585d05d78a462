import { readAnswer, type ServiceClient } from '../service-client.ts';
import { gatewayClaims, type Identity, type SessionStarted } from './identity.ts';

export interface Invitation {
  agencyName: string;
  email: string;
  invitedBy: string;
  role: string;
  expiresAt: string;
}

/** Accounts and sessions live in agency; these are the questions that the gateway may ask it. */
export function accountsOf(agency: ServiceClient) {
  async function ask<T>(path: string, body: object, requestId: string, repeatable = false): Promise<T> {
    const request = { method: 'POST' as const, path: `/internal/${path}`, body: JSON.stringify(body), repeatable };
    return readAnswer<T>(await agency.send(gatewayClaims(requestId), request));
  }
  return {
    signUp: (body: object, requestId: string) => ask<SessionStarted>('sign-up', body, requestId),
    signIn: (body: object, requestId: string) => ask<SessionStarted>('sign-in', body, requestId),
    signOut: (sessionToken: string, requestId: string) => ask<object>('sign-out', { sessionToken }, requestId, true),
    openSample: (body: object, requestId: string) => ask<SessionStarted>('open-sample', body, requestId),
    switchTo: (body: object, requestId: string) => ask<SessionStarted>('switch', body, requestId),
    invitation: (token: string, requestId: string) => ask<Invitation>('invitation', { token }, requestId, true),
    acceptInvitation: (body: object, requestId: string) => ask<SessionStarted>('accept-invitation', body, requestId),
    resolve: (sessionToken: string, requestId: string) =>
      ask<{ identity: Identity | null }>('resolve-session', { sessionToken }, requestId, true),
  };
}

export type Accounts = ReturnType<typeof accountsOf>;
