import type { DescMessage } from '@bufbuild/protobuf';
import * as agency from '@rekindle/proto/agency';
import * as candidates from '@rekindle/proto/candidates';
import * as communications from '@rekindle/proto/communications';
import * as matching from '@rekindle/proto/matching';
import * as nurture from '@rekindle/proto/nurture';
import * as shared from '@rekindle/proto/shared';
import * as submissions from '@rekindle/proto/submissions';
import { topics } from '@rekindle/proto/topics';

const byName = new Map(
  [agency, candidates, communications, matching, nurture, shared, submissions]
    .flatMap((module) => Object.values(module) as unknown[])
    .filter((each): each is DescMessage => (each as DescMessage).kind === 'message')
    .map((schema) => [schema.typeName, schema]),
);

/** Those that travel between services. */
export const eventSchemas: readonly DescMessage[] = topics.map(({ message }) => {
  const schema = byName.get(message);
  if (!schema) throw new Error(`${message} is in no module of the contract that is listed here`);
  return schema;
});
