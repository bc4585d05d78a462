import { type GraphQLLeafType, isEnumType } from 'graphql';

const isString = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';

const builtIn: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: isString,
  ID: (value) => typeof value === 'string' || typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Int: Number.isInteger,
  Float: isNumber,
};

/** Whether a service may answer with this value; of a scalar of the house, whatever it says. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => names.has(value as string);
  }
  return builtIn[type.name] ?? (() => true);
}
