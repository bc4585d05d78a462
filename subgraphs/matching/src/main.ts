import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { matchingConfig } from './config.ts';
import { Projection0001 } from './database/migrations/0001-projection.ts';
import { Decisions0002 } from './database/migrations/0002-decisions.ts';

await runService({ name: 'matching', configShape: matchingConfig, migrations: [Projection0001, Decisions0002], build });
