import { request as httpRequest } from 'node:http';
import { expect } from '@jest/globals';
import { eventually } from '../../testkit/eventually.ts';

export interface Stream {
  text(): string;
  ended(): boolean;
  end(): void;
}

/** The live stream of whoever has this cookie, from the moment that it is open. */
export async function listen(gateway: { url: string }, cookie: string, lastEventId?: string): Promise<Stream> {
  let text = '';
  let ended = false;
  const headers = { cookie, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) };
  const sent = httpRequest(`${gateway.url}/live`, { headers });
  sent.on('response', (response) => {
    response.on('data', (chunk) => {
      text += chunk;
    });
    response.on('close', () => {
      ended = true;
    });
  });
  sent.on('error', () => {});
  sent.end();
  const stream = { text: () => text, ended: () => ended, end: () => sent.destroy() };
  await eventually(async () => expect(text).toContain('retry:'));
  return stream;
}
