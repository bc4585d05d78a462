import type { Letter } from '../mail/mailer.ts';

export const resetMinutes = 60;

export interface PasswordReset {
  id: string;
  accountId: string;
  expiresAt: Date;
  /** Else an owner made it and handed it over. */
  mailed: boolean;
}

export const resetPath = (secret: string): string => `/reset-password/${secret}`;

export function resetLetter(to: string, name: string, link: string): Letter {
  return {
    to,
    subject: 'Set a new password for Rekindle',
    text: [
      `Hello ${name},`,
      '',
      'somebody, most likely you, asked to set a new password for Rekindle. This link does it:',
      '',
      link,
      '',
      `It works once, for ${resetMinutes} minutes. If it was not you, do nothing: your password stays as it is.`,
    ].join('\n'),
  };
}
