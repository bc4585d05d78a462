import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { requireEmail } from '../../subgraphs/agency/src/account/input.ts';
import { type Mailer, openMailer } from '../../subgraphs/agency/src/mail/mailer.ts';
import { type MailServer, mailServer } from '../testkit/mail-server.ts';

let server: MailServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await mailServer();
  mailer = openMailer(server.url, 'Rekindle <no-reply@rekindle.example>');
});
afterAll(async () => {
  mailer.close();
  await server.close();
});

it.each([
  ['line ends', 'Eve\r\nBcc: victim@x.example\r\nReply-To: eve@x.example\r\n\r\n<b>Pay here</b>'],
  ['a lone line feed', 'Eve\nBcc: victim@x.example'],
  ['a lone carriage return', 'Eve\rBcc: victim@x.example'],
  ['an encoded word', '=?utf-8?q?Eve=0D=0ABcc=3A_victim=40x.example?='],
])('a name with %s stays inside the subject of a letter', async (_, name) => {
  await mailer.send({ to: 'guest@x.example', subject: `${name} invites you`, text: 'Come in.' });
  const letter = await server.take('guest@x.example');
  expect([letter.bcc, letter.cc, letter.replyTo]).toEqual([undefined, undefined, undefined]);
  expect(letter.text?.trim()).toBe('Come in.');
  expect(letter.html).toBe(false);
});

it.each([
  'guest@x.example, victim@x.example',
  'guest@x.example\r\nBcc: victim@x.example',
  'guest@x.example>\r\nRCPT TO:<victim@x.example',
  '"guest@x.example" <victim@x.example>',
])('an address that holds another is no address: %j', (address) => {
  expect(() => requireEmail(address)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});
