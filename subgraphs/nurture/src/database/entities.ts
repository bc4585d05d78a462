import type { EntitySchema } from 'typeorm';
import { enrolmentEntity } from '../enrolment/enrolment.entity.ts';
import { pathEntity } from '../path/path.entity.ts';
import { poolEntity } from '../pool/pool.entity.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of tables of any shape
export const entities: EntitySchema<any>[] = [poolEntity, pathEntity, enrolmentEntity];
