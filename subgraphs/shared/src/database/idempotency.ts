import { AppError, badInput, unavailable } from '../errors/errors.ts';
import { decodeAnswer, encodeAnswer, hashInput } from './stored-answer.ts';
import type { Transaction } from './transaction.ts';

const longestKey = 200;

/** Runs `work` unless its key has an answer; the answer commits with the write. */
export async function answerOnce<T>(
  tx: Transaction,
  mutation: string,
  input: { idempotencyKey: string },
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { idempotencyKey, ...rest } = input;
  if (typeof idempotencyKey !== 'string' || idempotencyKey === '' || idempotencyKey.length > longestKey) {
    throw badInput(
      'idempotencyKey',
      `idempotencyKey must have 1 to ${longestKey} characters; a new UUID for each attempt at something new is a good one`,
    );
  }
  const identity = [tx.viewer.agencyId, tx.viewer.actor.id, mutation, idempotencyKey];
  const inputHash = hashInput(rest);
  // An equal request that is under way holds this key: the insert waits for its commit or takes over after its rollback.
  const claimed = await tx.query(
    `insert into idempotency_key (agency_id, actor_id, mutation, key, input_hash) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning 1`,
    [...identity, inputHash],
  );
  if (claimed.length === 0) return await storedAnswer<T>(tx, identity, inputHash);

  const answer = encodeAnswer(await work(tx));
  await tx.query(
    'update idempotency_key set answer = $5 where agency_id = $1 and actor_id = $2 and mutation = $3 and key = $4',
    [...identity, answer],
  );
  // The first answer takes the same way as a replayed one, so that both look alike.
  return decodeAnswer<T>(JSON.parse(answer));
}

async function storedAnswer<T>(tx: Transaction, identity: unknown[], inputHash: Buffer): Promise<T> {
  const [stored] = await tx.query<{ input_hash: Buffer; answer: unknown }>(
    `select input_hash, answer from idempotency_key
     where agency_id = $1 and actor_id = $2 and mutation = $3 and key = $4`,
    identity,
  );
  if (!stored) throw unavailable('The stored answer has just expired. Send the request again.');
  if (!inputHash.equals(stored.input_hash)) {
    throw new AppError(
      'CONFLICT',
      'This idempotency key was used with another input. Use a new key for a new request.',
      {
        field: 'idempotencyKey',
      },
    );
  }
  return decodeAnswer<T>(stored.answer);
}
