import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { agencyConfig } from './config.ts';
import { migrations } from './database/migrations.ts';

await runService({ name: 'agency', configShape: agencyConfig, migrations, build });
