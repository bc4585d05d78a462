import { createHash } from 'node:crypto';
import { pause } from '@rekindle/shared/clock/pause';
import { type AttemptCounter, addressLimit, attemptLimit } from './attempts.ts';
import { networkOf } from './network-of.ts';

const freeAttempts = 5;
const firstWaitMs = 100;
const longestWaitMs = 1_600;

/**
 * Secrets are guessed slowly, then not at all: by account from one address, by account, and by address. An account is
 * whatever was typed, known or not, so that neither the wait nor the lock tells which accounts exist.
 */
export function signInLimit(counter: AttemptCounter, wait: (ms: number) => Promise<void> = pause) {
  const byAddress = addressLimit('address', 60, counter);
  // From one address few attempts, from all together more: a stranger who guesses does not lock the owner out at once.
  const byAccountHere = attemptLimit('here', 10, counter);
  const byAccount = attemptLimit('account', 100, counter);
  return {
    byAddress,
    /** Links of letters are long and random: what is bounded is the work, apart from who signs in from there. */
    links: addressLimit('link-address', 60, counter),
    /** Before an attempt is looked at. */
    async attempt(account: string, address: string): Promise<void> {
      await byAddress(address);
      const before = await byAccountHere(keyOf(account, address));
      await byAccount(keyOf(account));
      if (before > freeAttempts) await wait(Math.min(longestWaitMs, firstWaitMs * 2 ** (before - freeAttempts - 1)));
    },
    /** After a success: the owner's own mistakes count no more. Those of others, and of this address, still do. */
    async passed(account: string, address: string): Promise<void> {
      await counter.forget(`here:${keyOf(account, address)}`);
    },
  };
}

export type SignInLimit = ReturnType<typeof signInLimit>;

/** Programs that ask for tokens: enough for many behind one address, few enough that no secret is ever guessed. */
export function tokenLimit(counter: AttemptCounter) {
  const byAddress = addressLimit('token-address', 300, counter);
  const byClient = attemptLimit('token-client', 60, counter);
  return async (clientId: string, address: string): Promise<void> => {
    await byAddress(address);
    await byClient(keyOf(clientId, address));
  };
}

/** Addresses of mail are not kept where attempts are counted. */
function keyOf(account: string, address = ''): string {
  const normal = account.trim().toLowerCase();
  return createHash('sha256')
    .update(`${normal}\n${networkOf(address)}`)
    .digest('base64url')
    .slice(0, 22);
}
