import { expect, it } from '@jest/globals';
import { nurtureBar } from './person.ts';

const today = '2026-11-24';
const block = (kind: string, until: string | null = null) => ({ kind, until });

it.each([
  ['nothing', [], false, null],
  ['do not contact', [block('DO_NOT_CONTACT')], false, 'STOPPED'],
  ['unsubscribed', [block('UNSUBSCRIBED')], false, 'UNSUBSCRIBED'],
  ['both', [block('UNSUBSCRIBED'), block('DO_NOT_CONTACT')], false, 'STOPPED'],
  ['on its last day', [block('DO_NOT_CONTACT', today)], false, 'STOPPED'],
  ['after its last day', [block('DO_NOT_CONTACT', '2026-11-23')], false, null],
  ['one channel only', [block('CHANNEL_OPT_OUT')], false, null],
  ['not to be represented', [block('DO_NOT_REPRESENT')], false, null],
  ['archived', [], true, 'STOPPED'],
])('nurture with %s', (_name, blocks, archived, status) => {
  expect(nurtureBar({ blocks, archived }, today)?.status ?? null).toBe(status);
});
