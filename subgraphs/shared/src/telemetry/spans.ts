import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('rekindle');

/** Runs `work` inside a span. Without a configured exporter this costs next to nothing. */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
  kind: SpanKind = SpanKind.INTERNAL,
): Promise<T> {
  return tracer.startActiveSpan(name, { attributes, kind }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
      throw error;
    } finally {
      span.end();
    }
  });
}

export type TraceHeaders = Record<string, string>;

/** The current trace as headers, to be stored in an outbox row or sent with a request. */
export function traceHeaders(): TraceHeaders {
  const headers: TraceHeaders = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** Continues the trace that arrived in headers. */
export function withTrace<T>(headers: Readonly<Record<string, unknown>>, work: () => T): T {
  return context.with(propagation.extract(context.active(), headers), work);
}
