import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ClientNameKeys0008 } from '@rekindle/submissions/database/migrations/0008-client-name-keys';
import { DataSource, type QueryRunner } from 'typeorm';
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

const keyOf = async (id: string) =>
  (await service.base.sql<{ name_key: string }>('select name_key from client where id = $1', [id]))[0]?.name_key;
const keep = (id: string, name: string, nameKey: string) =>
  service.base.sql('update client set name = $2, name_key = $3 where id = $1', [id, name, nameKey]);

it('changes a client without its name, though another one has what is its key by now', async () => {
  const recruiter = newRecruiter();
  await addClient(service, recruiter, { name: 'Ostwind' });
  const id = await addClient(service, recruiter);
  await keep(id, 'Ostwind GesmbH', 'ostwind gesmbh');
  const input = { idempotencyKey: key(), id, domains: ['ostwind.example'] };
  expect((await service.ask(recruiter, change, { input })).changeClient.__typename).toBe('ChangeClientSuccess');
  expect(await keyOf(id)).toBe('ostwind gesmbh');
});

it('gives clients of before the keys of now, but never one key to two clients of an agency', async () => {
  const [recruiter, other] = [newRecruiter(), newRecruiter()];
  const named = async (member: typeof recruiter, name: string, nameKey: string) => {
    const id = await addClient(service, member);
    await keep(id, name, nameKey);
    return id;
  };
  const ids = [
    await named(recruiter, 'Nordlicht GesmbH', 'nordlicht gesmbh'),
    await named(recruiter, 'Nordlicht S.à r.l.', 'nordlicht sa rl'),
    await named(other, 'Nordlicht Oyj', 'nordlicht oyj'),
    await named(other, 'Weststern GmbH', 'weststern'),
  ];
  const source = await new DataSource({ type: 'postgres', url: service.base.urls.migrator }).initialize();
  try {
    await source.transaction((manager) => new ClientNameKeys0008().up(manager.queryRunner as QueryRunner));
  } finally {
    await source.destroy();
  }
  expect(await Promise.all(ids.map(keyOf))).toEqual(['nordlicht', 'nordlicht sa rl', 'nordlicht', 'weststern']);
});
