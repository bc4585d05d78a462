import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from '../integration/gateway/gateway-under-test.ts';

jest.setTimeout(60_000);

/** Stands in each document; an answer that holds it repeats what it was sent. */
const canary = 'canary9f3';

let gateway: GatewayUnderTest;
let cookie: string;

beforeAll(async () => {
  gateway = await gatewayUnderTest();
  cookie = await signIn(gateway, newId());
});
afterAll(() => gateway.stop());

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const doubling = (levels: number, last: string) =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} ${last}`;

const documents: Record<string, string> = {
  '101 aliases of __typename': `{ ${times(101, (i) => `${canary}${i}: __typename`)} }`,
  '101 aliases in a fragment': `{ ...f } fragment f on Query { ${times(101, (i) => `${canary}${i}: __typename`)} }`,
  '500 times one field': `query ${canary} { ${'__typename '.repeat(500)} }`,
  'twelve levels': `{ ${`${canary} { `.repeat(11)} id ${'} '.repeat(11)} }`,
  'five thousand levels': `{ ${`${canary} { `.repeat(5000)} id ${'} '.repeat(5000)} }`,
  'five thousand lists in a value': `{ candidate(id: ${'['.repeat(5000)}"${canary}"${']'.repeat(5000)}) { id } }`,
  'fragments that double twenty times': doubling(20, `fragment f20 on Query { __typename ${canary} }`),
  'fragments that double forty times around one that is not there': doubling(
    40,
    `fragment f40 on Query { ...${canary} }`,
  ),
  'a fragment in itself': `{ ...${canary} } fragment ${canary} on Query { ...${canary} }`,
  'two fragments in each other, that nothing uses': `{ agency { id } } fragment a on Query { ...b } fragment b on Query { ...a }`,
  '100 directives on one field': `query ($${canary}: Boolean!) { agency ${`@include(if: $${canary}) `.repeat(100)} { id } }`,
  '100 unknown directives': `{ agency ${`@${canary} `.repeat(100)} { id } }`,
  '26 root fields': `{ ${times(9, () => '__typename')} ${times(9, () => 'agency { id }')} ${times(9, () => 'teams { id }')} }`,
  'eleven operations': times(11, (i) => `query ${canary}${i} { __typename }`),
  'more tokens than a page of the client': `{ agency(${times(2600, (i) => `${canary}${i}: 1`)}) { id } }`,
  'a name that changes every object': '{ __proto__: __typename }',
  'the schema, list in list in list':
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  'an unknown field that is nearly one': `{ agencyy { id } }`,
  'an unknown type': `query ($${canary}: ${canary}) { agency { id } }`,
  'a value of the wrong type': `{ candidates(first: "${canary}") { totalCount } }`,
  'a subscription': `subscription ${canary} { agency { id } }`,
  'definitions of types': `type ${canary} { id: ID }`,
  'nothing but a comment': `# ${canary}`,
  'no document': `query ${canary} {{{`,
};

/** Which limit it was that refused: without it, something else might have, later and at a price. */
const limitOf: Record<string, string> = {
  '101 aliases of __typename': 'too many aliases',
  '101 aliases in a fragment': 'too many aliases',
  '500 times one field': 'repeats a field too often',
  'twelve levels': 'nested too deeply',
  'five thousand levels': 'nested too deeply',
  'five thousand lists in a value': 'nested too deeply',
  'fragments that double twenty times': 'too many fields',
  'fragments that double forty times around one that is not there': 'too many fields',
  'a fragment in itself': 'contains itself',
  'two fragments in each other, that nothing uses': 'contains itself',
  '100 directives on one field': 'too many directives',
  '100 unknown directives': 'too many directives',
  '26 root fields': 'too many root fields',
  'eleven operations': 'too many operations',
  'more tokens than a page of the client': 'token',
  'a name that changes every object': 'this name',
};

async function post(payload: string, headers: Record<string, string> = {}) {
  const answer = await gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    payload,
  });
  return { status: answer.statusCode, text: answer.body };
}

describe('a document that is an attack is refused with a plain sentence', () => {
  it.each(Object.entries(documents))('%s', async (name, query) => {
    const { status, text } = await post(JSON.stringify({ query }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/Did you mean|node_modules|\.ts:|stack/);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_INPUT');
    expect(JSON.parse(text).errors[0].message).toContain(limitOf[name] ?? '');
    expect(text.length).toBeLessThan(3000);
    expect(text).not.toMatch(new RegExp(`${canary}.*${canary}.*${canary}.*${canary}.*${canary}.*${canary}`));
  });

  it('and its cost to us is small: a thousand of them leave others unharmed', async () => {
    const hardest = documents['fragments that double forty times around one that is not there'] as string;
    const all = await Promise.all(Array.from({ length: 1000 }, () => post(JSON.stringify({ query: hardest }))));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([400]));
    expect((await post(JSON.stringify({ query: '{ agency { id } }' }))).status).toBe(200);
  });
});

describe('a request that is an attack', () => {
  it('several operations in one are refused', async () => {
    const one = { query: '{ agency { id } }' };
    const { status, text } = await post(JSON.stringify([one, one]));
    expect(status).toBe(400);
    expect(text).toContain('one by one');
  });

  it('four megabytes are refused before they are read', async () => {
    expect((await post(`{"query":"{ agency { id } } # ${'x'.repeat(4 * 1024 * 1024)}"}`)).status).toBe(413);
  });

  it('variables a hundred thousand levels deep are refused or ignored', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await post(`{"query":"{ agency { id } }","variables":{"a":${deep}}}`)).status).toBeLessThan(500);
    const used = `query ($filter: CandidateFilter) { candidates(filter: $filter) { totalCount } }`;
    expect((await post(`{"query":"${used}","variables":{"filter":{"text":${deep}}}}`)).status).toBe(400);
  });

  it('a change by GET is refused, and says how to send it', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { resetSample(input: { idempotencyKey: "a" }) { __typename } }')}`;
    const headers = { cookie, accept: 'application/graphql-response+json' };
    const answer = await gateway.app.inject({ method: 'GET', url, headers });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'POST']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'a form of another site (%s) is refused',
    async (contentType) => {
      const { status } = await post(JSON.stringify({ query: '{ agency { id } }' }), { 'content-type': contentType });
      expect(status).toBe(415);
    },
  );

  it('line breaks in names never reach a header', async () => {
    const answer = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      payload: JSON.stringify({ query: '{ agency { id } }', operationName: 'a\r\nset-cookie: b=c' }),
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.statusCode).toBe(400);
  });
});
