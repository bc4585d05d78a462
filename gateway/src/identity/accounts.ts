import type { FastifyRequest } from 'fastify';
import { readAnswer, type ServiceClient } from '../service-client.ts';
import { gatewayClaims, type Identity, visitOf } from './identity.ts';

export interface Accounts {
  /** Asks agency by the name of an internal route; where the request came from goes along. */
  ask<T>(request: FastifyRequest, path: string, body: object, repeatable?: 'repeatable'): Promise<T>;
  resolve(sessionToken: string, requestId: string): Promise<{ identity: Identity | null }>;
}

/** Accounts and sessions live in agency, and the gateway alone may ask it about them. */
export function accountsOf(agency: ServiceClient): Accounts {
  async function post<T>(path: string, body: object, requestId: string, repeatable: boolean): Promise<T> {
    const request = { method: 'POST' as const, path: `/internal/${path}`, body: JSON.stringify(body), repeatable };
    return readAnswer<T>(await agency.send(gatewayClaims(requestId), request));
  }
  return {
    ask(request, path, body, repeatable) {
      return post(path, { ...body, visit: visitOf(request) }, request.id, repeatable !== undefined);
    },
    resolve: (sessionToken, requestId) => post('resolve-session', { sessionToken }, requestId, true),
  };
}
