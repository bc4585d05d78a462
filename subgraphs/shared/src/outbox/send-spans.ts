import { beginSpan, failSpan, SpanKind, type TraceHeaders } from '../telemetry/spans.ts';

interface Traced {
  topic: string;
  type: string;
  trace: TraceHeaders;
}

/**
 * A span for each event that belongs to a trace, open until the bus has the batch; what consumers do follows from it.
 * `headers` are in the order of the rows.
 */
export function beginSends(rows: readonly Traced[]): { headers: TraceHeaders[]; end(error?: unknown): void } {
  const sends = rows.map(({ topic, type, trace }) =>
    trace.traceparent
      ? beginSpan(trace, `send ${type}`, { 'messaging.destination.name': topic }, SpanKind.PRODUCER)
      : { headers: trace, span: null },
  );
  return {
    headers: sends.map(({ headers }) => headers),
    end(error) {
      for (const { span } of sends) {
        if (span && error !== undefined) failSpan(span, error);
        span?.end();
      }
    },
  };
}
