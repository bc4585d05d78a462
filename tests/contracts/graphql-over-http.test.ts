import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@rekindle/shared/ids/ids';
import { type AuditResult, serverAudits } from 'graphql-http';
import { type GatewayUnderTest, gatewayUnderTest, signIn } from '../integration/gateway/gateway-under-test.ts';

let gateway: GatewayUnderTest;
let cookie: string;

beforeAll(async () => {
  gateway = await gatewayUnderTest();
  cookie = await signIn(gateway, newId());
});
afterAll(() => gateway.stop());

it('passes the public audit of GraphQL over HTTP: no error, at most three warnings', async () => {
  const fetchFn = (url: string, init: RequestInit = {}) => {
    return fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } });
  };
  const results: AuditResult[] = [];
  for (const audit of serverAudits({ url: `${gateway.url}/graphql`, fetchFn })) results.push(await audit.fn());
  const of = (status: string) => results.filter((result) => result.status === status);
  const counts = ['ok', 'notice', 'warn', 'error'].map((status) => `${of(status).length} ${status}`).join(', ');
  const rest = results.flatMap((result) => (result.status === 'ok' ? [] : [`  ${result.status}: ${result.name}`]));
  process.stderr.write(`GraphQL over HTTP, ${results.length} audits: ${counts}\n${rest.join('\n')}\n`);
  expect(of('error')).toEqual([]);
  expect(of('warn').length).toBeLessThanOrEqual(3);
  expect(of('ok').length).toBeGreaterThan(50);
});
