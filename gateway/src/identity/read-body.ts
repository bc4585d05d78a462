import { AppError, badInput } from '@rekindle/shared/errors/errors';
import { parseJsonBody } from '@rekindle/shared/lifecycle/http';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

export const text = z.string().trim().min(1).max(200);
export const secret = z.string().min(1).max(1000);
export const email = z.string().trim().min(3).max(254);

/** A form of another site can't send this content type, so what it posts is never read. */
export function readBody<T>(schema: z.ZodType<T>, request: FastifyRequest): T {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new AppError('BAD_INPUT', 'This address expects content-type: application/json.');
  }
  const result = schema.safeParse(parseJsonBody(request.body) ?? {});
  if (result.success) return result.data;
  const field = String(result.error.issues[0]?.path[0] ?? 'body');
  throw badInput(field, `"${field}" is missing or not valid.`);
}
