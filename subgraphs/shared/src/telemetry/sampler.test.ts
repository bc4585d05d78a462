import { expect, it } from '@jest/globals';
import { ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api';
import { samplerForStrangers } from './sampler.ts';

const above = (traceFlags: number, isRemote: boolean, traceId = '4bf92f3577b34da6a3ce929d0e0e4736') =>
  trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId: '00f067aa0ba902b7', traceFlags, isRemote });
const tenth = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.1' };

it('a browser decides neither by its flag nor by its id whether its trace is kept', () => {
  const loses = samplerForStrangers(tenth, () => 0.5);
  expect(loses.shouldSample(above(1, true)).decision).toBe(0);
  expect(loses.shouldSample(above(1, true, `${'0'.repeat(31)}1`)).decision).toBe(0);
  const wins = samplerForStrangers(tenth, () => 0.05);
  expect(wins.shouldSample(above(0, true)).decision).toBe(2);
});

it('spans below one of ours follow it', () => {
  const wins = samplerForStrangers(tenth, () => 0);
  expect(wins.shouldSample(above(0, false)).decision).toBe(0);
  expect(samplerForStrangers(tenth, () => 0.9).shouldSample(above(1, false)).decision).toBe(2);
});

it.each([0, 1])('the last leg of what comes from the bus is kept when the rest is, and only then: %j', (flag) => {
  const asked = [above(flag, true), 'x', 'tell', SpanKind.CONSUMER] as const;
  for (const lot of [0, 0.9]) {
    expect(samplerForStrangers(tenth, () => lot).shouldSample(...asked).decision).toBe(flag * 2);
  }
});

it.each([
  [{}, 2],
  [{ OTEL_TRACES_SAMPLER: 'always_off' }, 0],
  [{ OTEL_TRACES_SAMPLER: 'parentbased_always_on' }, 2],
  [{ OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: 'a tenth' }, 2],
])('without a parent it does what the environment says: %j', (env, decision) => {
  expect(samplerForStrangers(env, () => 0.999).shouldSample(ROOT_CONTEXT).decision).toBe(decision);
});
