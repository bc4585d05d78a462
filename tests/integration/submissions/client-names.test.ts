import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addClient, type InProcess, key, newRecruiter, open } from './scene.ts';

let service: InProcess;
beforeAll(async () => {
  service = await open();
});
afterAll(() => service?.close());

const change = 'mutation ($input: ChangeClientInput!) { changeClient(input: $input) { __typename } }';

it('gives a name to one of the clients that ask for it at once, and refuses it to the others', async () => {
  const recruiter = newRecruiter();
  const ids = await Promise.all([1, 2, 3].map(() => addClient(service, recruiter)));
  const answers = await Promise.all(
    ids.map((id) => service.refusal(recruiter, change, { input: { idempotencyKey: key(), id, name: 'Westwind' } })),
  );
  const refused = answers.filter(({ code }) => code !== undefined);
  expect(refused).toHaveLength(2);
  for (const refusal of refused) expect(refusal).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
});
