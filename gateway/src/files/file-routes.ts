import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BudgetSpent, type CostBudget } from '../graph/cost-budget.ts';
import { askerOf, type Caller } from '../graph/graph-server.ts';
import { exportCost } from '../graph/operation-cost.ts';
import type { ServiceAnswer, ServiceClient } from '../service-client.ts';

const fileMaxBytes = 64 * 1024 * 1024;
const passedOn = ['content-type', 'content-disposition', 'etag'];

export interface FileDeps {
  agency: ServiceClient;
  candidates: ServiceClient;
  /** Refuses who is nobody. */
  callerOf(request: FastifyRequest): Promise<Caller>;
  budget: CostBudget;
}

/** Bytes go to and from the services in the viewer's name; what they may see is decided there. */
export function addFileRoutes(app: FastifyInstance, { agency, candidates, callerOf, budget }: FileDeps): void {
  const claimsOf = async (request: FastifyRequest) => (await callerOf(request)).claims;

  app.post<{ Querystring: Record<string, string> }>(
    '/files',
    { bodyLimit: fileMaxBytes, onRequest: async (request) => void (await claimsOf(request)) },
    async (request, reply) => {
      const claims = await claimsOf(request);
      if (!Buffer.isBuffer(request.body) || request.body.length === 0) {
        throw badInput('body', 'The file is empty.');
      }
      const answer = await candidates.send(claims, {
        method: 'POST',
        path: `/files?${new URLSearchParams(request.query)}`,
        body: request.body,
        contentType: 'application/octet-stream',
        repeatable: false,
      });
      return passOn(reply, answer);
    },
  );

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const path = `/files/${requireId(request.params.id, 'id')}`;
    const answer = await candidates.send(await claimsOf(request), { method: 'GET', path, repeatable: true });
    return passOn(reply, answer);
  });

  // Each export is recorded, so it is asked for once, and it reads much, so everybody pays for it.
  app.get<{ Querystring: Record<string, string> }>('/exports/audit.csv', async (request, reply) => {
    const caller = await callerOf(request);
    try {
      await budget.pay(askerOf(caller), exportCost);
    } catch (error) {
      if (!(error instanceof BudgetSpent)) throw error;
      const refusal = { error: { code: 'BUDGET_SPENT', message: error.publicMessage } };
      return reply.code(429).header('retry-after', error.report.resetsInSeconds).send(refusal);
    }
    const path = `/exports/audit.csv?${new URLSearchParams(request.query)}`;
    return passOn(reply, await agency.send(caller.claims, { method: 'GET', path, repeatable: false }));
  });
}

/** A file of a user is never shown as a page of ours. */
function passOn(reply: FastifyReply, answer: ServiceAnswer): FastifyReply {
  for (const name of passedOn) {
    const value = answer.headers[name];
    if (value !== undefined) reply.header(name, value);
  }
  reply.header('cache-control', 'private, no-cache').header('content-security-policy', "default-src 'none'; sandbox");
  return reply.code(answer.status).send(answer.bytes);
}
