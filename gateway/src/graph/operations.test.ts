import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { readGraphRequest } from './graph-request.ts';
import { DocumentMistake, operationStore } from './operations.ts';
import { openSupergraph, type Supergraph } from './supergraph.ts';

const known = 'query Known { agency { id } }';

let supergraph: Supergraph;
beforeAll(async () => {
  const sdl = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
  supergraph = await openSupergraph(sdl, pino({ enabled: false }));
});
afterAll(() => supergraph?.stop());

describe('an operation that is kept', () => {
  it('is never reached through another text and name that read the same when put together', () => {
    const store = operationStore(supergraph);
    const primed = 'query Other { teams { id } }';
    store.get(`${primed}\n${known}`, 'Other');
    expect(() => store.get(known, `Other\n${primed}`)).toThrow(DocumentMistake);
  });

  it("of the client is not pushed out by strangers' documents", () => {
    const store = operationStore(supergraph);
    const first = store.get(known, 'Known', true);
    for (let n = 0; n < 600; n++) store.get(`query Stranger${n} { __typename }`, undefined);
    expect(store.get(known, 'Known', true)).toBe(first);
  });
});

describe('the name of an operation', () => {
  const read = (operationName: unknown) =>
    readGraphRequest({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ query: known, operationName })),
    } as unknown as FastifyRequest).operationName;

  it.each(['Other\n{ teams { id } }', 'Known ', 'Known\n', '1st', 'a-b', '{'])(
    'is refused when it is none: %j',
    (name) => {
      expect(() => read(name)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field: 'operationName' }));
    },
  );

  it.each([
    ['Known', 'Known'],
    ['_a1', '_a1'],
    ['', undefined],
    [null, undefined],
  ])('is read: %j', (name, expected) => {
    expect(read(name)).toBe(expected);
  });
});
