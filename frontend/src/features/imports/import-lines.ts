import { graphql } from '../../generated/gql.ts';

export const ImportLines = graphql(`
  query ImportLines($id: ID!, $action: ImportAction, $first: Int!, $after: String) {
    importRun(id: $id) {
      id
      fixFileId
      lines(first: $first, after: $after, action: $action) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            line
            action
            reason
            candidate {
              id
              name
            }
          }
        }
      }
    }
  }
`);
