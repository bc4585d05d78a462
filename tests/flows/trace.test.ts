import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReceivedSpan } from '../testkit/trace-receiver.ts';
import { pathTo, traceTree } from '../testkit/trace-tree.ts';
import { type TracedClick, traceClick } from '../testkit/traced-click.ts';

let click: TracedClick;

beforeAll(async () => {
  click = await traceClick();
  const root = { name: `click ${click.traceId}`, spanId: click.spanId };
  process.stdout.write(`\n${traceTree(click.spans, root)}\n`);
}, 240_000);

function only(service: string, name: string): ReceivedSpan {
  const found = click.spans.filter((span) => span.service === `rekindle-${service}` && span.name === name);
  expect(found).toHaveLength(1);
  return found[0] as ReceivedSpan;
}

describe('one trace', () => {
  it('leads from a click in the browser to the suggestion and to the news of it, without a gap', () => {
    const news = only('gateway', 'tell rekindle.matching.v1.SuggestionsMade');
    const path = pathTo(click.spans, news);
    expect(path[0]?.parentSpanId).toBe(click.spanId);
    expect(path.map(({ service, name }) => `${service.replace('rekindle-', '')}: ${name}`)).toEqual([
      'gateway: mutation OpenJob',
      'gateway: subgraph',
      'submissions: graphql',
      'submissions: write openJob',
      'submissions: send rekindle.submissions.v1.JobOpened',
      'matching: react rekindle.submissions.v1.JobOpened',
      'matching: send rekindle.matching.v1.SuggestionsMade',
      'gateway: tell rekindle.matching.v1.SuggestionsMade',
    ]);
  });

  it('has no part whose parent is not in it, and none that failed', () => {
    const known = new Set([click.spanId, ...click.spans.map(({ spanId }) => spanId)]);
    expect(click.spans.filter(({ parentSpanId }) => !known.has(parentSpanId))).toEqual([]);
    expect(click.spans.filter(({ failed }) => failed)).toEqual([]);
  });

  it('is named by what the live stream tells of it', () => {
    const types = click.told.map(({ type }) => type);
    expect(types).toContain('rekindle.submissions.v1.JobOpened');
    expect(types).toContain('rekindle.matching.v1.SuggestionsMade');
  });

  it('holds ids and codes, and no names, addresses or words of people', () => {
    expect(JSON.stringify(click.spans)).not.toMatch(/Lena|Kov|Priya|Gianluca|Halden|halden\.example|Ada Novak/);
  });
});
