import type { Logger } from '@rekindle/shared/telemetry/logger';
import type { Redis } from 'ioredis';
import type { OperationCost } from './operation-cost.ts';

const windowMs = 60_000;
const clientsMax = 50_000;

export interface CostReport {
  requested: number;
  remaining: number;
  perMinute: number;
  resetsInSeconds: number;
}

/** The budget of this minute does not suffice; nothing has been asked of any service. */
export class BudgetSpent extends Error {
  readonly report: CostReport;
  readonly publicMessage: string;

  constructor(report: CostReport, { total, costliest }: OperationCost) {
    super('budget spent');
    this.report = report;
    const advice =
      total > report.perMinute
        ? 'Ask for less at once'
        : `Ask again in ${report.resetsInSeconds} seconds, or for less at once`;
    this.publicMessage = `This query costs ${total}, and ${report.remaining} of ${report.perMinute} are left this minute. ${advice}: "${costliest}" costs most.`;
  }
}

/** Adds to what a client has spent in a window, and tells the sum. */
export type Spending = (client: string, window: number, cost: number) => Promise<number>;

export function spendingInProcess(): Spending {
  const spent = new Map<string, { window: number; cost: number }>();
  return async (client, window, cost) => {
    const known = spent.get(client);
    const current = known?.window === window ? known : { window, cost: 0 };
    current.cost += cost;
    if (!known && spent.size >= clientsMax) spent.delete(spent.keys().next().value as string);
    spent.set(client, current);
    return current.cost;
  };
}

/** One budget for all replicas. While Redis is away each replica counts by itself: the budget is never without a limit. */
export function sharedSpending(redis: Redis, logger: Logger, alone: Spending = spendingInProcess()): Spending {
  return async (client, window, cost) => {
    const inProcess = await alone(client, window, cost);
    const key = `cost:${client}:${window}`;
    try {
      const [[, sum] = []] =
        (await redis
          .multi()
          .incrby(key, cost)
          .pexpire(key, windowMs * 2, 'NX')
          .exec()) ?? [];
      return Math.max(Number(sum), inProcess);
    } catch (error) {
      logger.warn({ err: error }, 'Redis does not answer: costs are counted by this process alone');
      return inProcess;
    }
  };
}

export function costBudget(perMinute: number, spend: Spending, nowMs: () => number = Date.now) {
  return {
    /** Pays for a query before it is asked; throws when it can not be paid, and then it costs nothing. */
    async pay(client: string, cost: OperationCost): Promise<CostReport> {
      const window = Math.floor(nowMs() / windowMs);
      const resetsInSeconds = Math.ceil(((window + 1) * windowMs - nowMs()) / 1000);
      const report = { requested: cost.total, perMinute, resetsInSeconds };
      const isPayable = cost.total <= perMinute;
      const sum = await spend(client, window, isPayable ? cost.total : 0);
      if (isPayable && sum <= perMinute) return { ...report, remaining: perMinute - sum };
      const before = isPayable ? await spend(client, window, -cost.total) : sum;
      throw new BudgetSpent({ ...report, remaining: Math.max(0, perMinute - before) }, cost);
    },
  };
}

export type CostBudget = ReturnType<typeof costBudget>;
