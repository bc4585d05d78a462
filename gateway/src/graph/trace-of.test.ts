import { expect, it } from '@jest/globals';
import { traceOf } from './trace-of.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${trace}-00f067aa0ba902b7-01`;
const member = { actor: { kind: 'member' as const, id: 'm' } };

it('a well-formed trace of a session goes on, and nothing beside it', () => {
  const headers = { traceparent, tracestate: 'theirs=1', baggage: 'name=Anna' };
  expect(traceOf({ headers }, member)).toEqual({ traceparent });
});

it.each([
  ['none', undefined],
  ['no trace', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
  ['no span', `00-${trace}-${'0'.repeat(16)}-01`],
  ['large letters', traceparent.toUpperCase()],
  ['another version', `01${traceparent.slice(2)}`],
  ['more behind it', `${traceparent}-more`],
  ['a line of its own', `${traceparent}\r\nx: y`],
  ['a text of a megabyte', 'a'.repeat(1_000_000)],
])('what is not well-formed is no trace: %s', (_what, given) => {
  expect(traceOf({ headers: { traceparent: given } }, member)).toEqual({});
});

it.each(['api_client', 'service'] as const)('a program (%s) begins no trace', (kind) => {
  expect(traceOf({ headers: { traceparent } }, { actor: { kind, id: 'c' } })).toEqual({});
});
