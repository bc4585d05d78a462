import { Kind, type SelectionNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** `@skip` and `@include` that depend on a variable; all of them must hold. */
export type Conditions = readonly { variable: string; shownWhen: boolean }[];

/** The conditions of a selection inside those around it; null when it is never shown. */
export function conditionsOf(selection: SelectionNode, around: Conditions): Conditions | null {
  if (!selection.directives || selection.directives.length === 0) return around;
  let conditions = around;
  for (const { name, arguments: given } of selection.directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue;
    const shownWhen = name.value === 'include';
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) conditions = [...conditions, { variable: value.name.value, shownWhen }];
    else if (value?.kind === Kind.BOOLEAN && value.value !== shownWhen) return null;
  }
  return conditions;
}

export function holds(conditions: Conditions, variables: Variables): boolean {
  return conditions.every(({ variable, shownWhen }) => variables[variable] === shownWhen);
}
