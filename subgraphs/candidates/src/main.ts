import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { migrations } from './database/migrations.ts';
import { snapshots } from './snapshots.ts';

await runService({ name: 'candidates', migrations, build, snapshots });
