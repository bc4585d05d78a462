import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Ten thousand million guesses: beyond what anybody tries against one account, also with the list of breached ones. */
const guessesLog10Min = 10;
let checker: ZxcvbnFactory | undefined;

export interface Weakness {
  reason: 'common' | 'about-you' | 'pattern' | 'guessable';
}

/** Null when the password is strong enough. `about` is what an attacker knows: name, address, agency. */
export function weaknessOf(password: string, about: readonly string[]): Weakness | null {
  // The list of 50,000 breached passwords takes a moment and memory: only who chooses a password pays for it.
  checker ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { guessesLog10, sequence } = checker.check(password, forbiddenWords(about));
  if (guessesLog10 >= guessesLog10Min) return null;
  if (sequence.some((match) => match.dictionaryName === 'userInputs')) return { reason: 'about-you' };
  if (sequence.some((match) => match.dictionaryName?.startsWith('passwords'))) return { reason: 'common' };
  const isPattern = sequence.some(({ pattern }) => ['repeat', 'sequence', 'spatial', 'date'].includes(pattern));
  return { reason: isPattern ? 'pattern' : 'guessable' };
}

function forbiddenWords(about: readonly string[]): string[] {
  const words = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set([...words, 'rekindle'].map((word) => word.toLowerCase()))].filter(({ length }) => length > 2);
}
