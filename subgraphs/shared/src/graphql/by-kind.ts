import { assert } from '../errors/errors.ts';

/** For `__resolveType` of a result union: the `kind` that the rules decided, to the name of the type in the graph. */
export function byKind<Kind extends string, Name extends string>(typenames: Readonly<Record<Kind, Name>>) {
  return (result: { kind: NoInfer<Kind> }): Name => {
    const typename = typenames[result.kind];
    assert(typename !== undefined, `No type of the union answers to the kind ${result.kind}`);
    return typename;
  };
}
