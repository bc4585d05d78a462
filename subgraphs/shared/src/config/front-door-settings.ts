import { z } from 'zod';
import { setting } from './config.ts';

const originList = z
  .string()
  .regex(/^https?:\/\/[^/,\s]+(,https?:\/\/[^/,\s]+)*$/)
  .transform((text) => text.split(','))
  .optional();

/** What an operator may say about the front door, on one machine and on a cluster alike. */
export const frontDoorSettings = {
  REKINDLE_PROXIES: setting(z.coerce.number().int().min(0).max(10).optional(), {
    expects: 'how many proxies stand before the gateway, from 0 to 10: so many entries of X-Forwarded-For are believed',
    example: '1',
  }),
  REKINDLE_ALLOWED_ORIGINS: setting(originList, {
    expects: 'the origins whose pages may query with a token of their own, with commas between (not set: none)',
    example: 'https://partner.example.com',
  }),
  REKINDLE_REQUESTS_MAX: setting(z.coerce.number().int().min(1).max(10_000).default(500), {
    expects: 'how many queries are answered at once, from 1 to 10000; more get 503',
    example: '500',
  }),
  REKINDLE_SERVICE_TIMEOUT_MS: setting(z.coerce.number().int().min(100).max(120_000).default(30_000), {
    expects: 'how long a service may take to answer, from 100 to 120000 milliseconds',
    example: '30000',
  }),
  REKINDLE_COST_PER_MINUTE: setting(z.coerce.number().int().min(1).default(50_000), {
    expects: 'what the queries of one API client may cost in a minute',
    example: '50000',
  }),
};
