/** "React, Node.js; Go" as its parts. */
export function readList(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * "React 8 y, Node.js (5), Go": a name and, where they are said to be years, the whole years of practice. A number alone
 * belongs to the name: "Python 3" and "Windows 11" are skills.
 */
export function readSkills(text: string): { name: string; years: number | null }[] {
  return readList(text).map((part) => {
    const found = part.match(/^(.+?)\s*(?:\s(\d{1,2})\+?\s*(?:y|yrs?|years?)|\((\d{1,2})\+?\s*(?:y|yrs?|years?)?\))$/i);
    return { name: found?.[1] ?? part, years: found ? Number(found[2] ?? found[3]) : null };
  });
}

export const writeSkills = (skills: readonly { name: string; years: number | null }[]): string =>
  skills.map(({ name, years }) => (years === null ? name : `${name} ${years} y`)).join(', ');
