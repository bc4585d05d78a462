import { execFile } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { inRoot, services } from '@rekindle/embedded/toolchain/paths';

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** The service's executable without any setting: nothing of it can reach a database. */
function run(service: string, ...args: string[]): Promise<Ended> {
  const options = { env: { PATH: process.env.PATH }, timeout: 90_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, [inRoot('subgraphs', service, 'src/main.ts'), ...args], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
  });
}

const stackLine = /^\s+at /m;
const withinMs = 120_000;

it.each(services)(
  'the executable of %s tells of its verbs, refuses what it does not know, and names a missing setting',
  async (service) => {
    const [help, unknown, missing] = await Promise.all([
      run(service, '--help'),
      run(service, 'sevre'),
      run(service, 'serve'),
    ]);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const each of [/^serve$/m, /^migrate$/m, /dead-letters/, /republish/, /Exit codes/])
      expect(help.out).toMatch(each);
    expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('"sevre"') });
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('REKINDLE_TOKEN_KEYS is not set') });
    expect(unknown.err + missing.err).not.toMatch(stackLine);
  },
  withinMs,
);

describe('a verb', () => {
  it(
    'tells of itself instead of being done',
    async () => {
      for (const verb of ['serve', 'migrate']) {
        const { code, out } = await run('agency', verb, '--help');
        expect([code, out.split('\n')[0]]).toEqual([0, verb]);
      }
    },
    withinMs,
  );

  it.each([
    ['serve', '--fast'],
    ['migrate', 'now'],
    ['ops', 'dead-leters'],
  ])(
    '"%s" does not understand "%s" and ends with 2',
    async (verb, wrong) => {
      const { code, out, err } = await run('agency', verb, wrong);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`"${wrong}"`);
      expect(err).not.toMatch(stackLine);
    },
    withinMs,
  );
});
