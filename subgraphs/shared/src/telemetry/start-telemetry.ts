import { samplerForStrangers } from './sampler.ts';

export interface TelemetryOptions {
  /** Requests come from outside: they may name a trace, and not decide whether it is kept. */
  strangers?: boolean;
}

/** Loads the SDK only when an exporter is configured: it costs seconds of start time and much memory. */
export async function startTelemetry(service: string, options: TelemetryOptions = {}): Promise<() => Promise<void>> {
  const configured = Object.keys(process.env).some((name) => name.startsWith('OTEL_') && process.env[name]);
  if (!configured || process.env.OTEL_SDK_DISABLED === 'true') return async () => {};
  const [{ NodeSDK }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const sdk = new NodeSDK({
    serviceName: process.env.OTEL_SERVICE_NAME ?? `rekindle-${service}`,
    traceExporter: new OTLPTraceExporter(),
    ...(options.strangers ? { sampler: samplerForStrangers(process.env) } : {}),
    instrumentations: [],
    // Metrics are read at /metrics, logs go to the standard output.
    metricReaders: [],
    logRecordProcessors: [],
  });
  sdk.start();
  // A collector that is away must not keep us from stopping.
  return () => sdk.shutdown().catch(() => {});
}
