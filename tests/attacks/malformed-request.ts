import fc from 'fast-check';

/** One request of a stranger, as it goes over the wire. */
export interface Malformed {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

const name = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('agency', 'id', 'name', 'candidate', 'pools', 'jobs', 'members', 'edges', 'node'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('__typename', '__schema', '__type', '_entities', '_service', '__proto__', 'constructor'),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[_A-Za-z][_0-9A-Za-z]{0,12}$/) },
);
const spoiled = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }));
const value: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('1', '-0', '1e999', '99999999999999999999', '"x"', '""', '"""', 'null', 'true', 'ENUM', '$v', '$'),
    fc.string({ maxLength: 10 }).map((text) => JSON.stringify(text)),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(name, tie('value')), { maxLength: 3 })
      .map((all) => `{${all.map(([k, v]) => `${k}: ${v}`).join(' ')}}`),
  ),
})).value;
const directive = fc.oneof(
  fc.constantFrom('@include(if: $v)', '@skip(if: true)', '@include', '@defer', '@stream(initialCount: 1)', '@a @a @a'),
  name.map((text) => `@${text}`),
);
const args = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('id', 'first', 'after', 'filter'), name), value), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => `(${all.map(([key, each]) => `${key}: ${each}`).join(', ')})`);
const maybe = (part: fc.Arbitrary<string>) => fc.option(part, { nil: '', freq: 2 });

const selection: fc.Arbitrary<string> = fc.letrec<{ set: string; one: string }>((tie) => ({
  set: fc.array(tie('one'), { minLength: 0, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`),
  one: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(maybe(name.map((text) => `${text}: `)), name, maybe(args), maybe(directive))
      .map((parts) => parts.join('')),
    fc.tuple(name, maybe(args), tie('set')).map((parts) => parts.join(' ')),
    fc
      .tuple(fc.constantFrom('...', '... on Query', '... on Agency', '... on Nothing'), tie('set'))
      .map((p) => p.join(' ')),
    fc.constantFrom('...f', '...g', '...on', '... @skip(if: $v) { id }'),
  ),
})).set;
const definition = fc.oneof(
  { weight: 4, arbitrary: selection },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'query',
          'mutation',
          'subscription',
          'query Q',
          'query Q($v: Boolean)',
          'query ($v: [[Int!]!]! = [[1]])',
          'qery',
        ),
        selection,
      )
      .map((parts) => parts.join(' ')),
  },
  { weight: 2, arbitrary: selection.map((set) => `fragment f on Query ${set}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'fragment f on Query { ...g } fragment g on Query { ...f }',
      'type T { a: Int }',
      'extend schema @link(url: "x")',
      '#',
      ',,,',
    ),
  },
);

/** A document of the grammar, then perhaps cut, doubled or with something in its middle that does not belong there. */
const document = fc
  .tuple(fc.array(definition, { minLength: 1, maxLength: 3 }), fc.nat(3), fc.nat(400), spoiled)
  .map(([definitions, harm, at, what]) => {
    const text = definitions.join('\n');
    if (harm === 1) return text.slice(0, at);
    if (harm === 2) return text.slice(0, at) + what + text.slice(at);
    return text;
  });

const nested = (open: string, close: string) => fc.nat(3000).map((depth) => open.repeat(depth) + close.repeat(depth));
const json = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .record(
        {
          query: document,
          variables: fc.oneof(fc.dictionary(name, fc.jsonValue()), fc.jsonValue()),
          operationName: fc.oneof(name, fc.jsonValue()),
          extensions: fc.jsonValue(),
        },
        { requiredKeys: ['query'] },
      )
      .map((body) => JSON.stringify(body)),
  },
  { weight: 2, arbitrary: fc.jsonValue().map((body) => JSON.stringify(body)) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ query: document }), { maxLength: 3 }).map((body) => JSON.stringify(body)),
  },
  { weight: 1, arbitrary: nested('[', ']').map((text) => `{"query":"{__typename}","variables":{"v":${text}}}`) },
  {
    weight: 1,
    arbitrary: nested('{"a":', '}').map(
      (text) => `{"query":"query($v: JSON){__typename}","variables":${text || '{}'}}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '{',
      'null',
      '"',
      '{"query":}',
      '\u0000',
      '{"__proto__":{"query":"{__typename}"}}',
      '{"query":"{__typename}","query":1}',
      '\ufeff{"query":"{__typename}"}',
    ),
  },
);
const headerText = fc.stringMatching(/^[ -~]{0,40}$/).map((text) => text.trim());
const headers = fc.record(
  {
    'content-type': fc.oneof(
      { weight: 12, arbitrary: fc.constant('application/json') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'application/json; charset=utf-8',
          'application/json;charset=utf-16',
          'text/plain',
          'multipart/form-data',
          'application/graphql',
          ',',
        ),
      },
      { weight: 1, arbitrary: headerText },
    ),
    accept: fc.oneof(
      fc.constantFrom(
        'application/json',
        'application/graphql-response+json',
        '*/*',
        'text/html',
        'application/json;q=x',
      ),
      headerText,
    ),
    authorization: headerText,
    'x-forwarded-for': headerText,
    'x-request-id': headerText,
    'apollo-require-preflight': fc.constant('1'),
  },
  { requiredKeys: ['content-type'] },
);

export const malformed: fc.Arbitrary<Malformed> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ method: fc.constant('POST'), path: fc.constant('/graphql'), headers, body: json }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      method: fc.constant('POST'),
      path: fc.constant('/graphql'),
      headers,
      body: fc.uint8Array({ maxLength: 300 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(document, fc.jsonValue(), headers).map(([query, variables, given]) => {
      const address = new URLSearchParams({
        query: query.toWellFormed(),
        variables: JSON.stringify(variables).toWellFormed(),
      });
      return { method: 'GET', path: `/graphql?${address}`.slice(0, 6000), headers: given, body: '' };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constantFrom('PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'GET'),
      path: fc.constantFrom(
        '/graphql',
        '/graphql/',
        '/graphql?',
        '/graphql?query',
        '/graphql?query=%ff',
        '/graphql?variables={',
        '//graphql',
        '/GraphQL',
      ),
      headers,
      body: fc.constant(''),
    }),
  },
);
