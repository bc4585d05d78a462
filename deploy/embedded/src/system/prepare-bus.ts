import { migrateBus } from '@rekindle/shared/bus/migrate-bus';
import { busUrl, databaseUrl, type SystemPlan } from './environment.ts';

/** The bus belongs to no service that would bring its tables up to date: neither ours nor one of somebody else. */
export async function prepareBus(plan: SystemPlan): Promise<void> {
  const url = busUrl(plan);
  if (url) await migrateBus({ adminUrl: databaseUrl(plan, 'bus') ?? url, busUrl: url });
}
