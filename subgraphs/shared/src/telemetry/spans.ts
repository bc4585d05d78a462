import {
  type Attributes,
  context,
  isSpanContextValid,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

export { SpanKind } from '@opentelemetry/api';

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
      failSpan(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Only the kind of the error: what it says in words may be about people. */
export function failSpan(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
}

/** Names the span that is under way, once it is known what is asked. */
export function nameSpan(name: string, attributes: Attributes = {}): void {
  trace.getActiveSpan()?.updateName(name).setAttributes(attributes);
}

export type TraceHeaders = Record<string, string>;

/** The current trace as headers, to be stored in an outbox row or sent with a request. */
export function traceHeaders(within = context.active()): TraceHeaders {
  const headers: TraceHeaders = {};
  propagation.inject(within, headers);
  return headers;
}

/** Continues the trace that arrived in headers. */
export function withTrace<T>(headers: Readonly<Record<string, unknown>>, work: () => T): T {
  return context.with(propagation.extract(context.active(), headers), work);
}

/** A span of the trace in these headers that is not the active one: several may be open side by side. */
export function beginSpan(headers: TraceHeaders, name: string, attributes: Attributes, kind: SpanKind) {
  const parent = propagation.extract(context.active(), headers);
  const span = tracer.startSpan(name, { attributes, kind }, parent);
  // Where no tracing is set up the trace of those before us is handed on as it came.
  const headersOf = () => ({ ...headers, ...traceHeaders(trace.setSpan(parent, span)) });
  return { span, headers: isSpanContextValid(span.spanContext()) ? headersOf() : headers };
}

const traceparent = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The id of the trace in a W3C `traceparent`; undefined when it is not well-formed. */
export function traceIdOf(header: unknown): string | undefined {
  return typeof header === 'string' ? traceparent.exec(header)?.[1] : undefined;
}
