import { expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { type Identity, memberClaims } from './identity.ts';

const request = { id: 'r', ip: '203.0.113.9', headers: { 'user-agent': 'a browser' } } as unknown as FastifyRequest;
const identityIn = (sample: boolean) =>
  ({ agency: { id: 'a', sample }, member: { id: 'm', role: 'owner' } }) as Identity;

it('no service is told where a visitor of the sample agency comes from; where a member does, it is', () => {
  expect(memberClaims(identityIn(true), request)).not.toHaveProperty('visit');
  expect(memberClaims(identityIn(false), request).visit).toEqual({
    address: '203.0.113.9',
    userAgent: 'a browser',
    requestId: 'r',
  });
});
