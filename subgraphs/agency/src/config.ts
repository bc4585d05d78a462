import { setting } from '@rekindle/shared/config/config';
import { z } from 'zod';

export const agencyConfig = {
  REKINDLE_GATEWAY_URL: setting(z.url().default('http://127.0.0.1:4000'), {
    expects: 'the address of the gateway, through which the sample agency is filled',
    example: 'http://127.0.0.1:4000',
  }),
};

export type AgencyConfig = { REKINDLE_GATEWAY_URL: string };
