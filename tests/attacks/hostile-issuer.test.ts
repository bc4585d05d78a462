import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { discover } from '@rekindle/agency/identity-provider/oidc-client';
import { isPublicAddress } from '@rekindle/agency/identity-provider/public-host';
import { eventually } from '../testkit/eventually.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let issuer: string;
let answer: Answer;
let asked: string[];
/** Connections that are open at this moment. */
let open = 0;
/** What the DNS says, anew each time. */
let names: Record<string, string[]>;
let lookups: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`);
    answer(request, response);
  });
  server.on('connection', (socket) => {
    open += 1;
    socket.on('close', () => {
      open -= 1;
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://login.example:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  lookups = [];
  names = { 'login.example': ['127.0.0.1'] };
});

const json = { 'content-type': 'application/json' };
const describing = () => JSON.stringify({ issuer, authorization_endpoint: issuer, token_endpoint: issuer });
/** A test's own machine counts as the internet, except for one address of it. */
const mayReach = (address: string) => address === '127.0.0.1' || isPublicAddress(address);
const find = (change: object = {}) =>
  discover({ issuer, clientId: 'x' }, 'secret', {
    allowHttp: true,
    mayReach,
    lookup: async (host) => {
      lookups.push(host);
      return names[host] ?? [];
    },
    ...change,
  });

describe('an identity provider that means ill', () => {
  it('is no different from others while it behaves', async () => {
    answer = (_, response) => response.writeHead(200, json).end(describing());
    expect((await find()).serverMetadata().issuer).toBe(issuer);
    expect(asked).toEqual(['login.example/.well-known/openid-configuration']);
  });

  it('does not fill the memory: an answer without end is cut off, and the connection with it', async () => {
    let sent = 0;
    answer = (_, response) => {
      response.writeHead(200, json);
      const more = () => {
        sent += 65_536;
        if (!response.destroyed) response.write('x'.repeat(65_536));
      };
      response.on('drain', more);
      more();
    };
    await expect(find({ timeoutMs: 60_000 })).rejects.toThrow();
    await eventually(() => open === 0);
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  it('does not keep us waiting: an answer that comes byte by byte ends when the time is up', async () => {
    answer = (_, response) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    await expect(find({ timeoutMs: 300 })).rejects.toThrow();
    await eventually(() => open === 0);
  });

  it('leads nowhere by a redirect, neither to our own network nor elsewhere', async () => {
    answer = ({ url }, response) => {
      if (url === '/secret') response.writeHead(200, json).end(describing());
      else response.writeHead(302, { location: '/secret' }).end();
    };
    await expect(find()).rejects.toThrow();
    expect(asked).toEqual(['login.example/.well-known/openid-configuration']);
  });

  it('is asked at the address that was looked at, whatever its name says a moment later', async () => {
    answer = (_, response) => response.writeHead(200, json).end(describing());
    let times = 0;
    const lookup = async () => [times++ === 0 ? '127.0.0.1' : '10.0.0.7'];
    await find({ lookup });
    expect([times, asked.length]).toEqual([1, 1]);
    await expect(find({ lookup })).rejects.toThrow();
    expect([times, asked.length]).toEqual([2, 1]);
  });

  it('is not asked at all when one of its addresses is of our own network, also where the machine itself would find it', async () => {
    names = { 'login.example': ['127.0.0.1', '10.0.0.7'] };
    await expect(find()).rejects.toThrow();
    names = { localhost: ['127.0.0.2'] };
    const local = { issuer: issuer.replace('login.example', 'localhost'), clientId: 'x' };
    const lookup = async (host: string) => names[host] ?? [];
    await expect(discover(local, 'secret', { allowHttp: true, mayReach, lookup })).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});
