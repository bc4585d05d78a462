import type { EventBus } from '@rekindle/shared/bus/event-bus';
import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/transaction';

export interface SubmissionsDeps {
  database: Database;
  clock: Clock;
  bus: EventBus;
}
