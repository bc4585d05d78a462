import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { operationStore } from './operations.ts';
import type { FetchStep } from './plan-steps.ts';
import { runPlan } from './run-plan.ts';
import { openSupergraph, type Supergraph } from './supergraph.ts';

const id = '01890000-0000-7000-8000-000000000001';
const record = `query ($id: ID!) { candidate(id: $id) { name nextAction { sentence } pools { id } } }`;

let supergraph: Supergraph;
beforeAll(async () => {
  const sdl = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
  supergraph = await openSupergraph(sdl, pino({ enabled: false }));
});
afterAll(() => supergraph?.stop());

type Answerer = (step: FetchStep, body: string) => Promise<object>;

async function run(text: string, given: Record<string, unknown>, answer: Answerer) {
  const operation = operationStore(supergraph).get(text, undefined);
  const plan = await operation.steps(given);
  if (!plan) throw new Error('no plan');
  const asked: { service: string; entities: string }[] = [];
  const fetched = await runPlan(plan, {
    schema: supergraph.schema,
    given,
    variables: given,
    ask: async (step, body) => {
      asked.push({
        service: step.service,
        entities: JSON.stringify(JSON.parse(body).variables.representations ?? null),
      });
      return JSON.stringify(await answer(step, body));
    },
  });
  return { asked, fetched };
}

const person = (of: string) => ({ data: { candidate: { __typename: 'Candidate', id: of, name: 'Lena' } } });
const known = { data: { _entities: [{ __typename: 'Candidate', nextAction: null, pools: [] }] } };

describe('what other services know of an entity that is asked for by its id', () => {
  it('is asked for before the first answer is there, and once', async () => {
    let entities = 0;
    let release: () => void = () => {};
    const bothAsked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { asked, fetched } = await run(record, { id }, async (step) => {
      if (!step.requires) return bothAsked.then(() => person(id));
      if (++entities === 2) release();
      return known;
    });
    expect(asked.map(({ service }) => service).sort()).toEqual(['candidates', 'matching', 'nurture']);
    expect(fetched).toMatchObject({ data: { candidate: { name: 'Lena', nextAction: null } }, errors: [] });
  });

  it('is dropped when there is no such entity, its failure too', async () => {
    const { fetched } = await run(record, { id }, async (step) => {
      if (!step.requires) return { data: { candidate: null } };
      throw new Error('away');
    });
    expect(fetched).toEqual({ data: { candidate: null }, errors: [] });
  });

  it('is asked for anew when the answer is another entity', async () => {
    const survivor = '01890000-0000-7000-8000-000000000002';
    const { asked } = await run(record, { id }, async (step) => (step.requires ? known : person(survivor)));
    expect(
      asked
        .filter(({ entities }) => entities.includes(survivor))
        .map(({ service }) => service)
        .sort(),
    ).toEqual(['matching', 'nurture']);
  });

  it('names the service that failed, as a later question would', async () => {
    const { fetched } = await run(record, { id }, async (step) => {
      if (step.service === 'matching') throw new Error('away');
      return step.requires ? known : person(id);
    });
    expect(fetched.errors).toMatchObject([{ service: 'matching', path: ['candidate'] }]);
  });
});
