import { agencyUnderTest } from '../integration/agency/agency-under-test.ts';
import { percentile, printTable, timed } from '../testkit/report-table.ts';

const rounds = 150;

/**
 * How long a wrong password takes for an account that exists, for one without a password, and for none: whoever could tell
 * them apart would learn who has an account. The share says how often a known account takes longer than an unknown one; a half is chance.
 */
export async function bench(): Promise<void> {
  const agency = await agencyUnderTest();
  try {
    await agency.found('known@halden.example');
    await agency.base.sql(
      "insert into account (id, email, name, created_at) values (gen_random_uuid(), 'bare@halden.example', 'Bare', now())",
    );
    const asked = ['known@halden.example', 'bare@halden.example', 'nobody@halden.example'] as const;
    const taken: Record<string, number[]> = Object.fromEntries(asked.map((email) => [email, []]));
    for (let round = 0; round < rounds; round++) {
      // Taken in turns, so that what else the machine does falls on all of them.
      for (const email of asked) {
        const [, ms] = await timed(() => agency.enter(email, `wrong sentence ${round}`).catch(() => undefined));
        taken[email]?.push(ms);
      }
    }
    const unknown = taken['nobody@halden.example'] ?? [];
    printTable(
      `A wrong password, ${rounds} times each (ms)`,
      ['account', 'p10', 'median', 'p90', 'slower than unknown'],
      asked.map((email) => {
        const all = taken[email] ?? [];
        const quantiles = [0.1, 0.5, 0.9].map((share) => percentile(all, share));
        return [email, ...quantiles, `${(shareSlower(all, unknown) * 100).toFixed(1)} %`];
      }),
    );
  } finally {
    await agency.close();
  }
}

function shareSlower(one: readonly number[], other: readonly number[]): number {
  const wins = one.flatMap((a) => other.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}
