import { badInput } from '@rekindle/shared/errors/errors';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AgencyDeps } from '../context.ts';
import { auditActions } from './audit.ts';
import { exportAudit } from './export-audit.ts';

const day = z.iso.date().optional();
const filters = z.object({
  actorId: z.string().max(64).optional(),
  actions: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(auditActions)))
    .optional(),
  subjectId: z.uuid().optional(),
  from: day,
  to: day,
});

/** `GET /exports/audit.csv`: the gateway hands it on in the viewer's name. */
export function auditRoutes(deps: AgencyDeps) {
  return (app: FastifyInstance): void => {
    app.get('/exports/audit.csv', async (request, reply) => {
      const parsed = filters.safeParse(request.query);
      if (!parsed.success) {
        const field = String(parsed.error.issues[0]?.path[0] ?? 'query');
        throw badInput(field, `"${field}" is not as expected.`);
      }
      const csv = await exportAudit(deps, request.viewer, parsed.data);
      const name = `audit-${deps.clock.now().toISOString().slice(0, 10)}.csv`;
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(csv);
    });
  };
}
