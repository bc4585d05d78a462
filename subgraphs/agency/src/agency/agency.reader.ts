import type { Database } from '@rekindle/shared/database/database';
import { assert } from '@rekindle/shared/errors/errors';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as agencyStore from './agency.store.ts';
import type { Agency, SampleLoad } from './agency.ts';

export interface AgencyReader {
  own(): Promise<Agency>;
  byId(id: string): Promise<Agency | null>;
  sampleLoad(): Promise<SampleLoad | null>;
}

export function agencyReader(database: Database, viewer: Viewer): AgencyReader {
  async function own(): Promise<Agency> {
    viewer.require('agency:read');
    const agency = await database.read(viewer, agencyStore.find);
    assert(agency, `the viewer's agency ${viewer.agencyId} must exist`);
    return agency;
  }
  return {
    own,
    async byId(id) {
      viewer.require('agency:read');
      return id === viewer.agencyId ? own() : null;
    },
    async sampleLoad() {
      viewer.require('agency:read');
      return database.read(viewer, agencyStore.findSampleLoad);
    },
  };
}
