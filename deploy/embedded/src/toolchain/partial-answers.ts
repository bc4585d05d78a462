import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';

/** Types that several services have fields on, and the service without which there is no such thing at all. */
const owners: Readonly<Record<string, string>> = {
  Agency: 'agency',
  Member: 'agency',
  Team: 'agency',
  Candidate: 'candidates',
  Client: 'submissions',
  Contact: 'submissions',
  Job: 'submissions',
  Entry: 'submissions',
};

/**
 * In the graph of all services, a field is nullable where its service may be away while the rest answers: the fields of
 * Query, and the fields that a service adds to a type of another. Otherwise one missing part would take away the whole
 * answer. A service's own schema stays as strict as it is.
 */
export function allowPartialAnswers(service: string, typeDefs: DocumentNode): DocumentNode {
  return { ...typeDefs, definitions: typeDefs.definitions.map((definition) => loosened(service, definition)) };
}

function loosened(service: string, definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
    return definition;
  const { value: type } = definition.name;
  const owner = owners[type];
  const isForeign = owner !== undefined && owner !== service;
  if (type !== 'Query' && !isForeign) return definition;
  return { ...definition, fields: definition.fields?.map((field) => (isKey(field) ? field : nullable(field))) };
}

function isKey(field: FieldDefinitionNode): boolean {
  return field.name.value === 'id' || (field.directives ?? []).some(({ name }) => name.value === 'external');
}

function nullable(field: FieldDefinitionNode): FieldDefinitionNode {
  return field.type.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field;
}

/** Types that a service adds fields to without anybody being named as their owner. */
export function typesWithoutOwner(services: readonly { name: string; typeDefs: DocumentNode }[]): string[] {
  const contributors = new Map<string, Set<string>>();
  for (const { name, typeDefs } of services) {
    for (const definition of typeDefs.definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !isEntity(definition)) continue;
      const adds = definition.fields?.some((field) => !isKey(field));
      if (adds)
        contributors.set(definition.name.value, (contributors.get(definition.name.value) ?? new Set()).add(name));
    }
  }
  return [...contributors].filter(([type, names]) => names.size > 1 && !(type in owners)).map(([type]) => type);
}

function isEntity(definition: DefinitionNode): boolean {
  return 'directives' in definition && (definition.directives ?? []).some(({ name }) => name.value === 'key');
}
