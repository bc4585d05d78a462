/** "React, Node.js; Go" as its parts. */
export function readList(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "React 8, Node.js 5 y, Go": a name and, where one follows, the whole years of practice. */
export function readSkills(text: string): { name: string; years: number | null }[] {
  return readList(text).map((part) => {
    const found = part.match(/^(.+?)\s+(\d{1,2})\s*(?:y|yrs?|years?)?$/i);
    return found ? { name: found[1] ?? part, years: Number(found[2]) } : { name: part, years: null };
  });
}

export const writeSkills = (skills: readonly { name: string; years: number | null }[]): string =>
  skills.map(({ name, years }) => (years === null ? name : `${name} ${years}`)).join(', ');
