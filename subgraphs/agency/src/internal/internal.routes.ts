import { badInput } from '@rekindle/shared/errors/errors';
import { requireService } from '@rekindle/shared/viewer/viewer';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AgencyDeps } from '../context.ts';
import { acceptInvitation, describeInvitation } from '../invitation/accept-invitation.ts';
import { openSample } from '../sample/open-sample.ts';
import { endSession } from '../session/end-session.ts';
import { resolveSession } from '../session/resolve-session.ts';
import { signIn } from '../session/sign-in.ts';
import { signUp } from '../session/sign-up.ts';
import { switchMember } from '../session/switch-member.ts';

const text = z.string().max(500);
const withToken = z.object({ sessionToken: text });

/** What the gateway alone may ask, before it knows who somebody is. The use cases say what is wrong with a field. */
export function internalRoutes(deps: AgencyDeps) {
  return (app: FastifyInstance): void => {
    function route<S extends z.ZodType>(name: string, shape: S, answer: (body: z.infer<S>) => Promise<object>): void {
      app.post(`/internal/${name}`, async (request) => {
        requireService(request.viewer, 'gateway');
        const parsed = shape.safeParse(request.body ?? {});
        if (parsed.success) return answer(parsed.data);
        const [issue] = parsed.error.issues;
        throw badInput(
          issue?.path.join('.') ?? 'body',
          `The field "${issue?.path.join('.')}" is not as expected: ${issue?.message}.`,
        );
      });
    }
    const optional = text.optional();
    const signUpShape = z.object({
      agencyName: optional,
      name: optional,
      email: optional,
      password: optional,
      timeZone: optional,
    });
    route('sign-up', signUpShape, (body) => signUp(deps, body as Parameters<typeof signUp>[1]));
    route('sign-in', z.object({ email: optional, password: optional, agencyId: z.uuid().optional() }), (body) =>
      signIn(deps, body),
    );
    route('resolve-session', withToken, async (body) => ({ identity: await resolveSession(deps, body.sessionToken) }));
    route('sign-out', withToken, async (body) => {
      await endSession(deps, body.sessionToken);
      return {};
    });
    route('open-sample', z.object({ timeZone: optional }), (body) => openSample(deps, body.timeZone));
    route('switch', withToken.extend({ memberId: text }), (body) =>
      switchMember(deps, body.sessionToken, body.memberId),
    );
    route('invitation', z.object({ token: text }), (body) => describeInvitation(deps, body.token));
    route('accept-invitation', z.object({ token: text, name: optional, password: optional }), (body) =>
      acceptInvitation(deps, body as Parameters<typeof acceptInvitation>[1]),
    );
  };
}
