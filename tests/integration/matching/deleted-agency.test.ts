import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AgencyDeletedSchema } from '@rekindle/proto/agency';
import { CandidateCapturedSchema } from '@rekindle/proto/candidates';
import { Cause } from '@rekindle/proto/envelope';
import { JobOpenedSchema } from '@rekindle/proto/submissions';
import { newId } from '@rekindle/shared/ids/ids';
import { frontendJob, frontendPerson, matchingStack, type News, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await matchingStack();
});
afterAll(async () => {
  await stack?.close();
});

const tenantTables = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname not in ('inbox', 'outbox')`;

/** Tables that hold something of the agency. */
async function tables(): Promise<string[]> {
  const names = await stack.base.sql<{ name: string }>(tenantTables);
  const held = await Promise.all(
    names.map(async ({ name }) => {
      const rows = await stack.base.sql(`select 1 from ${name} where agency_id = $1 limit 1`, [stack.agencyId]);
      return rows.length > 0 ? [name] : [];
    }),
  );
  return held.flat();
}

it.each([
  ['imported', Cause.IMPORT],
  ['live', Cause.LIVE],
])(
  'an agency that is deleted in the batch of its %s news leaves no row behind, also of what the news put off',
  async (_, cause) => {
    const told = (cause: Cause): News[] => {
      const [candidate, job] = [
        { id: newId(), ...frontendPerson() },
        { id: newId(), ...frontendJob },
      ];
      return [
        [JobOpenedSchema, { job }, { id: job.id, cause }],
        [CandidateCapturedSchema, { candidate }, { id: candidate.id, cause }],
      ];
    };
    await stack.together(told(cause));
    expect(await tables()).toContain('person');
    const { agencyId } = stack;
    await stack.together([...told(cause), [AgencyDeletedSchema, { agencyId }, { id: agencyId }]]);
    expect(await tables()).toEqual([]);
  },
);
