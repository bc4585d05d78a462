import { t } from './messages.ts';

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** A first name for a passkey, such as "Mac"; its owner may rename it. */
export function thisDevice(): string {
  return systems.find(([shape]) => shape.test(navigator.userAgent))?.[1] ?? t('signIn.unknownDevice');
}
