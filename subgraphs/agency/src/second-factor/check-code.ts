import type { Transaction } from '@rekindle/shared/database/database';
import { AppError } from '@rekindle/shared/errors/errors';
import type { Sealer } from '@rekindle/shared/secrets/seal';
import * as factorStore from './second-factor.store.ts';
import { asCode, hashRecoveryCode, lockedMinutes, sealPurpose, stepOf, wrongCodesPerAccount } from './second-factor.ts';

export type CodeChecked = 'right' | 'wrong' | 'locked';

/** A code of the app or a recovery code. What was tried is counted in `tx`, so it must commit also when the code is wrong. */
export async function checkCode(
  tx: Transaction,
  sealer: Sealer,
  accountId: string,
  input: unknown,
): Promise<CodeChecked> {
  const factor = await factorStore.lock(tx, accountId);
  if (!factor) return 'wrong';
  const now = tx.clock.now();
  if (factor.lockedUntil && factor.lockedUntil > now) return 'locked';
  const code = asCode(input);
  if (code) {
    const step = stepOf(sealer.open(accountId, sealPurpose, factor.secretSealed), code, now);
    if (step !== null && (await factorStore.takeStep(tx, accountId, step))) return 'right';
  } else if (await factorStore.useRecoveryCode(tx, accountId, hashRecoveryCode(accountId, input))) {
    await factorStore.saveFailures(tx, accountId, 0, null);
    return 'right';
  }
  const failures = factor.failures + 1;
  const isLocked = failures >= wrongCodesPerAccount;
  const lockedUntil = isLocked ? new Date(now.getTime() + lockedMinutes * 60_000) : null;
  await factorStore.saveFailures(tx, accountId, isLocked ? 0 : failures, lockedUntil);
  return isLocked ? 'locked' : 'wrong';
}

export function codeRefused(checked: Exclude<CodeChecked, 'right'>): AppError {
  const sentence =
    checked === 'locked'
      ? `Too many wrong codes. Wait ${lockedMinutes} minutes and try again.`
      : 'This code is not right, or was used already. Wait for the next one.';
  return new AppError('FORBIDDEN', sentence, { field: 'code' });
}
