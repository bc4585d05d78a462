import { setting } from '@rekindle/shared/config/config';
import { flag, mailFromSetting, sealingKeySetting, smtpUrlSetting } from '@rekindle/shared/config/settings';
import { z } from 'zod';

export const agencyConfig = {
  REKINDLE_GATEWAY_URL: setting(z.url().default('http://127.0.0.1:4000'), {
    expects: 'the address of the gateway, through which the sample agency is filled',
    example: 'http://127.0.0.1:4000',
  }),
  REKINDLE_PUBLIC_URL: setting(z.url({ protocol: /^https?$/ }), {
    expects: 'the address that browsers use: links in mail lead there, and passkeys are bound to it',
    example: 'https://rekindle.example.com',
  }),
  REKINDLE_SEALING_KEY: sealingKeySetting,
  SMTP_URL: smtpUrlSetting,
  REKINDLE_MAIL_FROM: mailFromSetting,
  REKINDLE_PRIVATE_ISSUERS: flag("agencies' identity providers may stand in the private network"),
};

export type AgencyConfig = z.infer<z.ZodObject<typeof agencyConfig>>;
