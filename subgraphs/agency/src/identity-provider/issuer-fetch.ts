import { type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import type { CustomFetch } from 'openid-client';
import { type Lookup, reachableAddresses } from './public-host.ts';

const answerMaxBytes = 512 * 1024;
const answerMaxMs = 5_000;
/** A response of these has no body, not even an empty one. */
const withoutBody = new Set([204, 205, 304]);

export interface IssuerFetchOptions {
  /** Whether a provider may stand at this address. */
  mayReach(address: string): boolean;
  lookup: Lookup;
  /** How long a whole answer may take. Default: 5 s. */
  timeoutMs?: number;
}

type Question = Parameters<CustomFetch>[1];

/**
 * `fetch` for addresses that somebody else names. A name is looked up once, and what was looked at is what is asked: it
 * may say something else a moment later. Answers are bounded in bytes and in time, and no redirect is followed.
 */
export function issuerFetch({ mayReach, lookup, timeoutMs = answerMaxMs }: IssuerFetchOptions): CustomFetch {
  return async (address, question) => {
    const url = new URL(address);
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(question.signal ? [question.signal] : [])]);
    const addresses = await reachableAddresses(url, lookup, mayReach);
    return ask(url, question, { signal, lookup: fixed(addresses), agent: false });
  };
}

function fixed(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, { all }, done) => {
    const [first] = known;
    if (all) done(null, known);
    else done(null, first?.address ?? '', first?.family);
  };
}

async function ask(url: URL, question: Question, options: RequestOptions): Promise<Response> {
  const body = Buffer.from(
    await new Response(question.body as ConstructorParameters<typeof Response>[0]).arrayBuffer(),
  );
  const { method, headers } = question;
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asking = request(url, { ...options, method, headers: { ...headers, 'content-length': body.length } });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      const chunks: Buffer[] = [];
      let length = 0;
      answer.on('error', reject);
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > answerMaxBytes) asking.destroy(new Error(`${url.host} answers with too much`));
        else chunks.push(chunk);
      });
      answer.on('end', () => {
        const { statusCode: status = 502, headers } = answer;
        const contentType = headers['content-type'] ?? '';
        const text = withoutBody.has(status) ? null : Buffer.concat(chunks);
        resolve(new Response(text, { status, headers: { 'content-type': contentType } }));
      });
    });
    asking.end(body);
  });
}
