import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/transaction';

export interface SubmissionsDeps {
  database: Database;
  clock: Clock;
}
