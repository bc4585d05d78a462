import { type Context, SpanKind, trace } from '@opentelemetry/api';

const notRecorded = 0;
const recordedAndSampled = 2;

/**
 * For a process that strangers reach: a browser names the trace and never decides that it is kept, neither by its flag
 * nor by a well chosen id. What `OTEL_TRACES_SAMPLER` says is decided by lot; spans below follow their parent, and so
 * does what comes from the bus: only services write to it.
 */
export function samplerForStrangers(env: NodeJS.ProcessEnv, lot: () => number = Math.random) {
  const share = shareOf(env);
  return {
    shouldSample(parent: Context, _traceId?: string, _name?: string, kind?: SpanKind) {
      const above = trace.getSpanContext(parent);
      const isOurs = above && (!above.isRemote || kind === SpanKind.CONSUMER);
      const kept = isOurs ? (above.traceFlags & 1) === 1 : lot() < share;
      return { decision: kept ? recordedAndSampled : notRecorded };
    },
    toString: () => `SamplerForStrangers{${share}}`,
  };
}

function shareOf(env: NodeJS.ProcessEnv): number {
  const sampler = env.OTEL_TRACES_SAMPLER ?? 'parentbased_always_on';
  if (sampler.endsWith('always_off')) return 0;
  if (!sampler.endsWith('traceidratio')) return 1;
  const share = Number(env.OTEL_TRACES_SAMPLER_ARG ?? 1);
  return share >= 0 && share <= 1 ? share : 1;
}
