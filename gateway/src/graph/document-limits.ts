import { AppError } from '@rekindle/shared/errors/errors';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

export const limits = {
  tokens: 2500,
  depth: 11,
  aliases: 60,
  rootFields: 25,
  sameField: 10,
  /** Fields once all fragments are spread out. */
  fields: 2000,
};

interface Cost {
  depth: number;
  aliases: number;
  fields: number;
}

const checkedMax = 2000;

/** Refuses a document that could cost more than any page of the client does. Documents that passed are remembered. */
export function documentLimits() {
  const checked = new Set<string>();
  return {
    check(query: string): void {
      if (checked.has(query)) return;
      checkDocument(parseBounded(query));
      if (checked.size >= checkedMax) checked.delete(checked.values().next().value as string);
      checked.add(query);
    },
  };
}

function parseBounded(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) throw refused('The query has a syntax error or is too long.', error);
    throw error;
  }
}

function checkDocument(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measure = measuring(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (definition.selectionSet.selections.length > limits.rootFields)
      throw refused('The query asks for too many root fields.');
    const cost = measure(definition.selectionSet);
    if (cost.depth > limits.depth) throw refused(`The query is nested too deeply: at most ${limits.depth} levels.`);
    if (cost.aliases > limits.aliases) throw refused(`The query has too many aliases: at most ${limits.aliases}.`);
    if (cost.fields > limits.fields) throw refused(`The query asks for too many fields: at most ${limits.fields}.`);
  }
}

/** Each fragment is measured once, so nested fragments that double at every level cost nothing to refuse. */
function measuring(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const done = new Map<string, Cost>();
  const open = new Set<string>();

  function ofFragment(name: string): Cost {
    const known = done.get(name);
    const fragment = fragments.get(name);
    if (known) return known;
    if (!fragment) return { depth: 0, aliases: 0, fields: 0 };
    if (open.has(name)) throw refused('A fragment contains itself.');
    open.add(name);
    const cost = ofSet(fragment.selectionSet);
    open.delete(name);
    done.set(name, cost);
    return cost;
  }

  function ofSet(set: SelectionSetNode): Cost {
    const total: Cost = { depth: 0, aliases: 0, fields: 0 };
    const repeats = new Map<string, number>();
    const add = (cost: Cost, levels: number, fields: number, aliases: number) => {
      total.depth = Math.max(total.depth, cost.depth + levels);
      total.aliases += cost.aliases + aliases;
      total.fields += cost.fields + fields;
    };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(ofFragment(selection.name.value), 0, 0, 0);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(ofSet(selection.selectionSet), 0, 0, 0);
      else {
        const key = selection.alias?.value ?? selection.name.value;
        const times = (repeats.get(key) ?? 0) + 1;
        if (times > limits.sameField) throw refused('The query repeats a field too often.');
        repeats.set(key, times);
        const inner = selection.selectionSet ? ofSet(selection.selectionSet) : { depth: 0, aliases: 0, fields: 0 };
        add(inner, 1, 1, selection.alias ? 1 : 0);
      }
    }
    return total;
  }
  return ofSet;
}

function refused(message: string, cause?: Error): AppError {
  return new AppError('BAD_INPUT', message, { cause, field: 'query' });
}
