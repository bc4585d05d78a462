import { systemViewer, type Viewer } from '@rekindle/shared/viewer/viewer';

export interface Agency {
  id: string;
  name: string;
  timeZone: string;
  sample: boolean;
  version: number;
}

export interface SampleLoad {
  status: 'RUNNING' | 'DONE' | 'FAILED';
  done: number;
  total: number;
  step: string;
}

/** Acts within an agency before there is a member who could. */
export function agencyViewer(agencyId: string): Viewer {
  return systemViewer(agencyId, 'agency');
}
