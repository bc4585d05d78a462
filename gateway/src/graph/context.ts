import type { ViewerClaims } from '@rekindle/shared/viewer/viewer';

export interface GraphContext {
  claims: ViewerClaims;
}
