import { createTransport } from 'nodemailer';

export interface Letter {
  to: string;
  subject: string;
  /** Plain text, lines of any length. */
  text: string;
}

export interface Mailer {
  send(letter: Letter): Promise<void>;
  close(): void;
}

const timeoutMs = 10_000;

/** Mail of the system itself: links to sign in, nothing else. Throws when the server does not take a letter. */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, disableUrlAccess: true });
    },
    close: () => transport.close(),
  };
}
