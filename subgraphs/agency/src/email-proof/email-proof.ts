import type { Letter } from '../mail/mailer.ts';

export const proofDays = 3;

export const proofPath = (secret: string): string => `/confirm-email/${secret}`;

export function proofLetter(to: string, name: string, link: string): Letter {
  return {
    to,
    subject: 'Confirm your address for Rekindle',
    text: [
      `Hello ${name},`,
      '',
      'somebody, most likely you, uses this address to sign in to Rekindle. This link confirms that it is yours:',
      '',
      link,
      '',
      `It works for ${proofDays} days. If it was not you, do not follow it.`,
    ].join('\n'),
  };
}
