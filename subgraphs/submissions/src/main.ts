import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { migrations } from './database/migrations.ts';
import { tables } from './database/tables.ts';
import { snapshots } from './snapshots.ts';

await runService({ name: 'submissions', migrations, entities: tables, build, snapshots });
