import { badInput } from '@rekindle/shared/errors/errors';
import { requireService } from '@rekindle/shared/viewer/viewer';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

export type Route = <S extends z.ZodType>(
  name: string,
  shape: S,
  answer: (body: z.infer<S>) => Promise<object | undefined>,
) => void;

export const text = z.string().max(500);
export const optional = text.optional();
export const withToken = z.object({ sessionToken: text });
export const visit = z
  .object({ address: z.string().max(64), userAgent: z.string().max(400), requestId: z.string().max(64).optional() })
  .default({ address: '', userAgent: '' });

/** Routes that one other service may call. */
export function askedBy(app: FastifyInstance, service: string): Route {
  return (name, shape, answer) => {
    app.post(`/internal/${name}`, async (request) => {
      requireService(request.viewer, service);
      const parsed = shape.safeParse(request.body ?? {});
      if (parsed.success) return (await answer(parsed.data)) ?? {};
      const [issue] = parsed.error.issues;
      const field = issue?.path.join('.') ?? 'body';
      throw badInput(field, `The field "${field}" is not as expected: ${issue?.message}.`);
    });
  };
}
