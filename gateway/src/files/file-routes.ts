import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { memberClaims } from '../identity/identity.ts';
import { type Identify, requireIdentity } from '../identity/sign-in-state.ts';
import type { ServiceAnswer, ServiceClient } from '../service-client.ts';

const fileMaxBytes = 64 * 1024 * 1024;
const passedOn = ['content-type', 'content-disposition', 'etag'];

/** Bytes go to and from candidates in the viewer's name; what they may see is decided there. */
export function addFileRoutes(app: FastifyInstance, deps: { candidates: ServiceClient; identify: Identify }): void {
  const { candidates, identify } = deps;

  app.post<{ Querystring: Record<string, string> }>(
    '/files',
    { bodyLimit: fileMaxBytes, onRequest: async (request) => void (await requireIdentity(identify, request)) },
    async (request, reply) => {
      const identity = await requireIdentity(identify, request);
      if (!Buffer.isBuffer(request.body) || request.body.length === 0) {
        throw badInput('body', 'The file is empty.');
      }
      const answer = await candidates.send(memberClaims(identity, request), {
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
    const identity = await requireIdentity(identify, request);
    const path = `/files/${requireId(request.params.id, 'id')}`;
    const answer = await candidates.send(memberClaims(identity, request), { method: 'GET', path, repeatable: true });
    return passOn(reply, answer);
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
