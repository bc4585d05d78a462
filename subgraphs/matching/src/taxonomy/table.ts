import { foldText } from './fold.ts';

export interface Concept {
  id: string;
  name: string;
  aliases: string[];
  related: string[];
}

/** `React` becomes `react`, `Registered nurse` becomes `registered-nurse`, `C++` becomes `cplusplus`. */
export const conceptId = (name: string): string => foldText(name).replaceAll(' ', '-');

/**
 * Reads a starter list: one concept a line, `Name | alias, alias | related name, related name`.
 * A table of text keeps hundreds of concepts on a screen, which a list of objects does not.
 */
export function readConcepts(table: string): Concept[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', aliases = '', related = ''] = line.split('|');
      return {
        id: conceptId(name),
        name: name.trim(),
        aliases: names(aliases),
        related: names(related).map(conceptId),
      };
    });
}

const names = (cell: string): string[] =>
  cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
