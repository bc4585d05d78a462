import type { TypePolicies } from '@apollo/client';

/** How lists of the graph grow in the cache: add `candidates: connection('filter', 'sort')` for each paged field. */
export const typePolicies: TypePolicies = {
  Query: { fields: {} },
};
