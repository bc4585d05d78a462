import type { Desk, Identity } from './desk.ts';
import { type Stack, startStack } from './stack.ts';

export const password = 'a short sentence is easy';
export const json = { 'content-type': 'application/json' };

export interface FrontDoor {
  stack: Stack;
  desk: Desk;
  owner: Identity;
  /** Of another agency. */
  other: Identity;
  /** Without the habits of a browser: no origin, no cookie, no redirect followed, unless given. */
  send(path: string, init?: RequestInit & { headers?: Record<string, string> }): Promise<Response>;
}

/** The whole system with two agencies, `owner@front.example` and `owner@other.example`. */
export async function frontDoor(): Promise<FrontDoor> {
  const stack = await startStack();
  const desk = stack.desk();
  const found = (at: Desk, word: string) => {
    const email = `owner@${word}.example`;
    return at.auth<Identity>('sign-up', { agencyName: `${word} agency`, name: word, email, password, timeZone: 'UTC' });
  };
  return {
    stack,
    desk,
    owner: await found(desk, 'front'),
    other: await found(stack.desk(), 'other'),
    send: (path, init = {}) => fetch(new URL(path, stack.address), { redirect: 'manual', ...init }),
  };
}
