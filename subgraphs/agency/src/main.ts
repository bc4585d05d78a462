import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { agencyConfig } from './config.ts';
import { migrations } from './database/migrations.ts';
import { snapshots } from './snapshots.ts';

await runService({ name: 'agency', configShape: agencyConfig, migrations, build, snapshots });
