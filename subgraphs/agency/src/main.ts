import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { agencyConfig } from './config.ts';
import { People0001 } from './database/migrations/0001-people.ts';

await runService({ name: 'agency', configShape: agencyConfig, migrations: [People0001], build });
