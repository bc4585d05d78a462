import { z } from 'zod';

export type Env = Readonly<Record<string, string | undefined>>;

interface SettingMeta {
  expects: string;
  example: string;
}

/** Every problem of the environment in one message: each names the variable, what it expects and an example. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Attaches what a variable expects, and an example, to its schema. It must be the outermost call. */
export function setting<T extends z.ZodType>(schema: T, meta: SettingMeta): T {
  return schema.meta({ ...meta });
}

/**
 * Reads the variables of `shape` (its keys are the names of the variables) from the environment.
 * Empty values count as not set. A REKINDLE_* variable that no setting answers to is refused, since it is a misspelt one.
 */
export function loadConfig<S extends z.ZodRawShape>(shape: S, env: Env = process.env): z.infer<z.ZodObject<S>> {
  const given = Object.fromEntries(Object.keys(shape).map((name) => [name, env[name] || undefined]));
  const result = z.object(shape).safeParse(given);
  const problems = unknownSettings(Object.keys(shape), env);
  if (!result.success) problems.push(...describeIssues(shape, result.error, given));
  if (problems.length > 0 || !result.success) throw new ConfigError(problems);
  return result.data;
}

function describeIssues(shape: z.ZodRawShape, error: z.ZodError, given: Record<string, string | undefined>): string[] {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))];
  return names.map((name) => {
    const meta = (shape[name] as z.ZodType | undefined)?.meta() as Partial<SettingMeta> | undefined;
    const issue = error.issues.find((candidate) => candidate.path[0] === name);
    const state = given[name] === undefined ? 'is not set' : 'is not valid';
    const expects = meta?.expects ?? issue?.message ?? 'another value';
    return `${name} ${state}. It expects ${expects}${meta?.example ? `, for example ${name}=${meta.example}` : ''}.`;
  });
}

function unknownSettings(known: readonly string[], env: Env): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('REKINDLE_') && env[name] !== undefined && !known.includes(name))
    .map((name) => {
      const nearest = nearestName(name, known);
      return `${name} is not a setting.${nearest ? ` Did you mean ${nearest}?` : ''}`;
    });
}

function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(3, name.length / 3) ? best.candidate : undefined;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
