import { buildClient } from '@rekindle/embedded/client/build-client';
import { traceTree } from '../testkit/trace-tree.ts';
import { traceClick } from '../testkit/traced-click.ts';

/** Not a measurement of many but the way of one: a job that is opened in a browser, to the news of who fits. */
export async function bench(): Promise<void> {
  await buildClient((line) => process.stdout.write(`${line}\n`));
  const { traceId, spanId, spans } = await traceClick();
  process.stdout.write(`\n${traceTree(spans, { name: `click ${traceId}`, spanId })}\n`);
}
