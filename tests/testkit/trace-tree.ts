import type { ReceivedSpan } from './trace-receiver.ts';

/**
 * A trace as lines: name, service, when it began after the first and how long it took. Of many alike under one span
 * the first stands for all.
 */
export function traceTree(spans: readonly ReceivedSpan[], root: { name: string; spanId: string }): string {
  const startMs = Math.min(...spans.map((span) => span.startMs));
  const endMs = Math.max(...spans.map((span) => span.endMs));
  const children = Map.groupBy(spans, (span) => span.parentSpanId);
  const lines: string[][] = [[root.name, 'browser', '', `${(endMs - startMs).toFixed(0)} ms in all`]];

  function below(spanId: string, depth: number): void {
    const alike = Map.groupBy(children.get(spanId) ?? [], ({ name, service }) => `${service} ${name}`);
    for (const group of alike.values()) {
      const [first] = group as [ReceivedSpan];
      const many = group.length > 1 ? ` × ${group.length}` : '';
      const took = Math.max(...group.map((span) => span.endMs)) - first.startMs;
      const name = `${'  '.repeat(depth)}${first.name}${many}${first.failed ? ' FAILED' : ''}`;
      lines.push([name, first.service, `+${(first.startMs - startMs).toFixed(1)} ms`, `${took.toFixed(1)} ms`]);
      for (const span of group.length > 1 ? [first] : group) below(span.spanId, depth + 1);
    }
  }
  below(root.spanId, 1);
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const [name, service, began] = [width(0), width(1), width(2)];
  return lines
    .map(([a = '', b = '', c = '', d = '']) =>
      `${a.padEnd(name)}  ${b.padEnd(service)}  ${c.padStart(began)}  ${d}`.trimEnd(),
    )
    .join('\n');
}

/** From a span up to the one whose parent is not known here. */
export function pathTo(spans: readonly ReceivedSpan[], span: ReceivedSpan): ReceivedSpan[] {
  const parent = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return parent ? [...pathTo(spans, parent), span] : [span];
}
