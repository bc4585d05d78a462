import { ApolloLink } from '@apollo/client';

// What begins later was not asked for by that click: it has a trace of its own.
const actionMs = 1_000;

let traceparent = '';
let actedAtMs = Number.NEGATIVE_INFINITY;

function act(): void {
  traceparent = `00-${randomHex(16)}-${randomHex(8)}-01`;
  actedAtMs = performance.now();
}

function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

/** Each click, key or form that is sent begins a trace. Call once. */
export function followActions(): void {
  for (const type of ['click', 'keydown', 'submit']) addEventListener(type, act, { capture: true, passive: true });
}

/** What requests say of the action that they follow from, as W3C Trace Context has it. */
export const nameAction = new ApolloLink((operation, forward) => {
  if (performance.now() - actedAtMs <= actionMs) {
    operation.setContext(({ headers }) => ({ headers: { ...headers, traceparent } }));
  }
  return forward(operation);
});
