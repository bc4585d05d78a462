import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { matchingConfig } from './config.ts';
import { migrations } from './database/migrations.ts';

await runService({ name: 'matching', configShape: matchingConfig, migrations, build });
