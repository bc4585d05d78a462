import { runService } from '@rekindle/shared/lifecycle/service';
import { build } from './app.ts';
import { entities } from './database/entities.ts';
import { migrations } from './database/migrations.ts';

await runService({ name: 'nurture', migrations, entities, build });
