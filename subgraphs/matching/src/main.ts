import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { matchingConfig } from './config.ts';
import { migrations } from './database/migrations.ts';
import { projections } from './projections.ts';

await runService({ name: 'matching', configShape: matchingConfig, migrations, build, projections });
