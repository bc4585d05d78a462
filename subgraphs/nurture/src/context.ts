import type { Clock } from '@rekindle/shared/clock/clock';
import type { Database } from '@rekindle/shared/database/database';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import { createEnrolmentReader, type EnrolmentReader } from './enrolment/enrolment.reader.ts';
import { createPathReader, type PathReader } from './path/path.reader.ts';
import { createPoolReader, type PoolReader } from './pool/pool.reader.ts';

export interface NurtureDeps {
  database: Database;
  clock: Clock;
}

/** A thing that another service owns: all that is known here is its id. */
export interface Reference {
  id: string;
}

export interface NurtureContext {
  viewer: Viewer;
  deps: NurtureDeps;
  pools: PoolReader;
  paths: PathReader;
  enrolments: EnrolmentReader;
}

export function createContext(deps: NurtureDeps, viewer: Viewer): NurtureContext {
  return {
    viewer,
    deps,
    pools: createPoolReader(deps.database, viewer),
    paths: createPathReader(deps.database, viewer),
    enrolments: createEnrolmentReader(deps.database, viewer),
  };
}
