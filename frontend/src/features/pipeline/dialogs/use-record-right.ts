import { graphql } from '../../../generated/gql.ts';
import { useWrite } from '../../../lib/write.ts';

const RecordRight = graphql(`
  mutation RecordRightInPipeline($input: RecordRightToRepresentInput!) {
    recordRightToRepresent(input: $input) {
      __typename
      ... on RecordRightToRepresentSuccess {
        rightToRepresent {
          id
          status
        }
      }
    }
  }
`);

export const useRecordRight = () => useWrite(RecordRight);
