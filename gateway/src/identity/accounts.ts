import { AppError, unavailable } from '@rekindle/shared/errors/errors';
import type { FastifyRequest } from 'fastify';
import { readAnswer, type ServiceClient } from '../service-client.ts';
import { gatewayClaims, type Identity, visitOf } from './identity.ts';
import { networkOf } from './network-of.ts';

export interface Accounts {
  /** Asks agency by the name of an internal route; where the request came from goes along. */
  ask<T>(request: FastifyRequest, path: string, body: object, repeatable?: 'repeatable'): Promise<T>;
  /** `address`: who asks; each network has a share of the places at agency. */
  resolve(sessionToken: string, requestId: string, address: string): Promise<{ identity: Identity | null }>;
}

/** Accounts and sessions live in agency, and the gateway alone may ask it about them. */
export function accountsOf(agency: ServiceClient): Accounts {
  interface Question {
    path: string;
    body: object;
    requestId: string;
    repeatable: boolean;
    /** Where it comes from: before anybody has signed in, that is whose place it takes in the queue. */
    caller?: string;
  }

  async function post<T>({ path, body, requestId, ...rest }: Question): Promise<T> {
    const request = { method: 'POST' as const, path: `/internal/${path}`, body: JSON.stringify(body), ...rest };
    return readAnswer<T>(await agency.send(gatewayClaims(requestId), request));
  }
  return {
    ask(request, path, body, repeatable) {
      return post({
        path,
        body: { ...body, visit: visitOf(request) },
        requestId: request.id,
        repeatable: repeatable !== undefined,
        caller: networkOf(request.ip),
      });
    },
    resolve: (sessionToken, requestId, address) =>
      post<{ identity: Identity | null }>({
        path: 'resolve-session',
        body: { sessionToken },
        requestId,
        repeatable: true,
        caller: networkOf(address),
      }).catch((error) => {
        // What is refused here is the gateway's own token, as when a clock was set meanwhile: nobody is signed out by that.
        if (error instanceof AppError && error.code === 'UNAUTHENTICATED') {
          throw unavailable('The part "agency" did not accept the request. Try again shortly.', error);
        }
        throw error;
      }),
  };
}
