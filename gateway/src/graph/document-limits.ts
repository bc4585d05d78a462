import { AppError } from '@rekindle/shared/errors/errors';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What no page of the client comes near. */
export const limits = {
  tokens: 2500,
  /** Brackets in brackets, of selections and of values: reading them must not use up the stack. */
  brackets: 100,
  depth: 11,
  aliases: 60,
  directives: 60,
  rootFields: 25,
  sameField: 10,
  operations: 10,
  /** Fields once all fragments are spread out. */
  fields: 2000,
};

const introspection = new Set(['__schema', '__type']);

interface Cost {
  depth: number;
  aliases: number;
  directives: number;
  fields: number;
  /** Fields of the first level alone. */
  width: number;
}

const nothing: Readonly<Cost> = { depth: 0, aliases: 0, directives: 0, fields: 0, width: 0 };
/** It is not valid, but it is counted before that is found. */
const unknownFragment: Readonly<Cost> = { ...nothing, fields: 1, width: 1 };

/** Before a document is parsed. Brackets in a string count too: values belong in variables. */
export function checkText(text: string): void {
  let open = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x7b || code === 0x5b || code === 0x28) open += 1;
    else if (code === 0x7d || code === 0x5d || code === 0x29) open -= 1;
    if (open > limits.brackets) throw refused(`The query is nested too deeply: at most ${limits.depth} levels.`);
  }
}

/** Refuses a document that could cost more than any page of the client does. */
export function checkDocument(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measure = measuring(fragments);
  // Fragments that nothing spreads count too: validation reads them.
  for (const { name, typeCondition } of fragments.values()) {
    const cost = measure.fragment(name.value);
    const isOfSchema = typeCondition.name.value.startsWith('__');
    checkCost(isOfSchema ? { ...cost, depth: 0 } : cost);
  }
  let operations = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    operations += 1;
    const cost = measure.set(definition.selectionSet);
    cost.directives += definition.directives?.length ?? 0;
    checkCost(cost);
    if (cost.width > limits.rootFields) {
      throw refused(`The query asks for too many root fields: at most ${limits.rootFields}.`);
    }
  }
  if (operations > limits.operations) throw refused('The document has too many operations.');
}

function checkCost(cost: Cost): void {
  if (cost.depth > limits.depth) throw refused(`The query is nested too deeply: at most ${limits.depth} levels.`);
  if (cost.aliases > limits.aliases) throw refused(`The query has too many aliases: at most ${limits.aliases}.`);
  if (cost.directives > limits.directives) {
    throw refused(`The query has too many directives: at most ${limits.directives}.`);
  }
  if (cost.fields > limits.fields) throw refused(`The query asks for too many fields: at most ${limits.fields}.`);
}

/** Each fragment is measured once, so nested fragments that double at every level cost nothing to refuse. */
function measuring(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const done = new Map<string, Cost>();
  const open = new Set<string>();

  function ofFragment(name: string): Cost {
    const known = done.get(name);
    const fragment = fragments.get(name);
    if (known) return known;
    if (!fragment) return unknownFragment;
    if (open.has(name)) throw refused('A fragment contains itself.');
    open.add(name);
    const cost = ofSet(fragment.selectionSet);
    open.delete(name);
    done.set(name, cost);
    return cost;
  }

  function ofSet(set: SelectionSetNode): Cost {
    const total: Cost = { ...nothing };
    const repeats = new Map<string, number>();
    for (const selection of set.selections) {
      total.directives += selection.directives?.length ?? 0;
      const inner = ofSelection(selection);
      const isField = selection.kind === Kind.FIELD;
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
      total.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
      total.fields += inner.fields + (isField ? 1 : 0);
      total.width += isField ? 1 : inner.width;
      total.directives += inner.directives;
      if (isField) countRepeats(repeats, selection.alias?.value ?? selection.name.value);
    }
    return total;
  }

  function ofSelection(selection: SelectionNode): Cost {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (!selection.selectionSet) return nothing;
    const inner = ofSet(selection.selectionSet);
    // The schema is deep by itself; validation bounds the lists in it.
    const isIntrospection = selection.kind === Kind.FIELD && introspection.has(selection.name.value);
    return isIntrospection ? { ...inner, depth: 0 } : inner;
  }

  return { set: ofSet, fragment: ofFragment };
}

function countRepeats(repeats: Map<string, number>, key: string): void {
  // It would change every object that it is written to.
  if (key === '__proto__') throw refused('No field of an answer can have this name.');
  const times = (repeats.get(key) ?? 0) + 1;
  if (times > limits.sameField) throw refused('The query repeats a field too often.');
  repeats.set(key, times);
}

function refused(message: string): AppError {
  return new AppError('BAD_INPUT', message, { field: 'query' });
}
