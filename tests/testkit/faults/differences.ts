/** What a checker found; empty lists when the system kept its word. Each line names the thing and says what is wrong. */
export interface Differences {
  /** Acknowledged, or committed, and without its effect somewhere. */
  lost: string[];
  /** Effects that happened more than once. */
  doubled: string[];
  /** A projection that shows another state than its source, or effects out of their order. */
  differing: string[];
}

export const noDifferences = (): Differences => ({ lost: [], doubled: [], differing: [] });

export const allOf = (found: readonly Differences[]): Differences => ({
  lost: found.flatMap(({ lost }) => lost),
  doubled: found.flatMap(({ doubled }) => doubled),
  differing: found.flatMap(({ differing }) => differing),
});

export const isKept = ({ lost, doubled, differing }: Differences): boolean =>
  lost.length + doubled.length + differing.length === 0;

export function say({ lost, doubled, differing }: Differences): string {
  const part = (name: string, lines: string[]) =>
    lines.length > 0 ? [`${lines.length} ${name}:`, ...lines.slice(0, 15).map((line) => `  ${line}`)] : [];
  return [...part('lost', lost), ...part('doubled', doubled), ...part('differing', differing)].join('\n');
}

/** Notes what happened any number of times but once. */
export function expectOnce(differences: Differences, what: string, times: number): void {
  if (times === 0) differences.lost.push(what);
  if (times > 1) differences.doubled.push(`${what}: ${times} times`);
}
