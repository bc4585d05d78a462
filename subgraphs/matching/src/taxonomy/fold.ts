const letters: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  œ: 'oe',
};

/** Lower case, umlauts spelt out, accents dropped, punctuation to spaces; `C++`, `C#`, `.NET` and `Node.js` keep their meaning. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßøæłđıœ]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(^|[\s(/,])\.net\b/gu, '$1dotnet')
    .replace(/\.(?=(?:js|net|io)\b)/gu, '')
    .replace(/(\p{L})\+\+/gu, '$1plusplus')
    .replace(/\b([cf])#/gu, '$1sharp')
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same word apart from an English plural; words such as "redis", "aws" and "business" stay. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|sis|nis|dis|as|js|os)$/u.test(word)) return word.slice(0, -1);
  return word;
}

/** One key for "Software-Entwickler", "Software Entwickler" and "Softwareentwickler". */
export const squash = (folded: string): string => folded.replaceAll(' ', '');

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
