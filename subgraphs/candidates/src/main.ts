import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { migrations } from './database/migrations.ts';

await runService({ name: 'candidates', migrations, build });
