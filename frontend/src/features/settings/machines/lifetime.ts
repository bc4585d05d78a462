import { t } from './messages.ts';

const lifetimes = ['30', '90', '365', 'never'] as const;

export type Lifetime = (typeof lifetimes)[number];

export const lifetimeOptions = lifetimes.map((id) => ({ id, label: t(`machines.for.${id}`) }));

/** Null: until somebody ends it. */
export const expiryOf = (lifetime: Lifetime): string | null =>
  lifetime === 'never' ? null : new Date(Date.now() + Number(lifetime) * 86_400_000).toISOString();
