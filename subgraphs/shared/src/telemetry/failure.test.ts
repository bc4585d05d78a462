import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { AppError } from '../errors/errors.ts';
import { describeFailure, failureText, PlainError, withoutWords } from './failure.ts';

const marked = 'Zanzibara Quill';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const ofDatabase = Object.assign(new Error(`invalid input syntax for type uuid: "${marked}"`), {
  name: 'QueryFailedError',
  severity: 'ERROR',
  code: '23505',
  constraint: 'person_email_key',
  table: 'person',
  detail: `Key (email)=(${marked}) already exists.`,
  parameters: [marked],
  query: `select '${marked}'`,
  driverError: new Error(marked),
});

const failures: [string, unknown][] = [
  ['of a database', ofDatabase],
  ['of a parser', thrownBy(() => JSON.parse(marked))],
  ['of a check of input', thrownBy(() => z.object({ name: z.literal('x') }).parse({ name: marked }))],
  ['of a rule', new AppError('BAD_INPUT', `${marked} is known already`, { field: 'name' })],
  ['of the language', thrownBy(() => new Intl.DateTimeFormat('en', { timeZone: marked }))],
  ['of several lines', new Error(`first\n    at ${marked} (somewhere.ts:1:1)\n    at ${marked}`)],
  ['of a name', Object.assign(new Error('x'), { name: marked, code: marked })],
  ['of a cause', new AppError('UNAVAILABLE', 'away', { cause: ofDatabase })],
  ['of no error', marked],
  ['of a field', Object.assign(new Error('x'), { field: `skills.${marked}` })],
];

it.each(failures)('a failure %s is described without its values', (_kind, error) => {
  for (const text of [JSON.stringify(describeFailure(error)), failureText(error), String(withoutWords(error).stack)]) {
    expect(text).not.toMatch(/Zanzibara|Quill/);
    expect(text).not.toBe('');
  }
});

it('says by which constraint of which table a database refused', () => {
  expect(describeFailure(ofDatabase)).toMatchObject({ code: '23505', constraint: 'person_email_key', table: 'person' });
  expect(failureText(ofDatabase)).toMatch(/^QueryFailedError 23505 person_email_key of person at .*failure\.test\.ts/);
});

it('says where it was thrown', () => {
  expect(describeFailure(new Error('x')).at[0]).toMatch(/failure\.test\.ts:\d+:\d+/);
});

it('says the words of an error that holds nothing from outside', () => {
  expect(failureText(new PlainError('the bytes are no envelope'))).toMatch(/^the bytes are no envelope at /);
});
