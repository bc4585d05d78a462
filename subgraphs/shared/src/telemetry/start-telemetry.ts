/** Loads the SDK only when an exporter is configured: it costs seconds of start time and much memory. */
export async function startTelemetry(service: string): Promise<() => Promise<void>> {
  const configured = Object.keys(process.env).some((name) => name.startsWith('OTEL_') && process.env[name]);
  if (!configured || process.env.OTEL_SDK_DISABLED === 'true') return async () => {};
  const [{ NodeSDK }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const sdk = new NodeSDK({
    serviceName: process.env.OTEL_SERVICE_NAME ?? `rekindle-${service}`,
    traceExporter: new OTLPTraceExporter(),
    instrumentations: [],
  });
  sdk.start();
  return () => sdk.shutdown();
}
