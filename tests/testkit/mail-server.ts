import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually.ts';

export interface MailServer {
  url: string;
  letters: ParsedMail[];
  /** The next letter to this address that was not taken yet. */
  take(to: string): Promise<ParsedMail>;
  /** Refuses what comes, or takes it again. */
  refuse(refusing: boolean): void;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it is sent. */
export async function mailServer(): Promise<MailServer> {
  const letters: ParsedMail[] = [];
  let isRefusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(isRefusing ? new Error('not now') : null),
    onData(stream, _session, done) {
      simpleParser(stream).then((letter) => {
        letters.push(letter);
        done();
      }, done);
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    take: (to) =>
      eventually(() => {
        const index = letters.findIndex((letter) => [letter.to].flat().some((each) => each?.text === to));
        if (index < 0) throw new Error(`no letter to ${to} among ${letters.length}`);
        return letters.splice(index, 1)[0] as ParsedMail;
      }),
    refuse: (refusing) => {
      isRefusing = refusing;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
