import { foldText, singular } from './fold.ts';
import { seniorityLevels } from './seniority.ts';

const connecting = new Set(
  'a an and at de der des die das den d del di du e el et f für fuer for i im in la le les of on or oder og per the to und van von y w m x mwd fmd wmd all genders h'.split(
    ' ',
  ),
);

const levelByWord = new Map(
  seniorityLevels.flatMap(({ level, words }) => words.map((word) => [foldText(word), level] as const)),
);

export interface TitleWords {
  /** Every word that says something, seniority included: some titles are their seniority ("film director"). */
  all: string[];
  /** The same without the words that only place the title on the ladder. */
  role: string[];
  seniority: number | null;
}

/** Words of a title without gender marks ("(m/w/d)", "Entwickler:in"), connecting words and English plurals. */
export function titleWords(title: string): TitleWords {
  const words = foldText(withoutGenderMarks(title))
    .split(' ')
    .filter((word) => word !== '' && !connecting.has(word))
    .map((word) => masculine(singular(word)));
  const levels = words.map((word, index) => levelOf(word, words[index + 1]));
  const known = levels.filter((level) => level !== undefined);
  const role = words.filter((word) => !levelByWord.has(word));
  return {
    all: words.flatMap(stemAndHead),
    role: (role.length > 0 ? role : words).flatMap(stemAndHead),
    seniority: known.length > 0 ? Math.max(...known) : null,
  };
}

/** A "Lagerleiter" leads; words of two ("vice president") are looked up together. */
const levelOf = (word: string, next = ''): number | undefined =>
  levelByWord.get(word) ?? levelByWord.get(`${word} ${next}`) ?? (word.endsWith('leiter') ? 4 : undefined);

const withoutGenderMarks = (title: string): string =>
  title
    .replace(/\((?:[mfwdxhiagn]|all genders)(?:\s*[/|,]\s*(?:[mfwdxhiagn]|all genders))*\)/giu, ' ')
    .replace(/(\p{Ll})(?:[/*:_·]-?|\()(?:in|innen|rice|euse|ère|e|a|ka)\)?(?=\P{L}|$)/gu, '$1');

/** German feminine forms answer with the masculine: the lists hold one of the two. */
const masculine = (word: string): string =>
  /.{3}(?:er|eur|ist|ent|ant|ator|ektor)in$/u.test(word) ? word.slice(0, -2) : word;

const germanHeads =
  'mitarbeiter arbeiter entwickler ingenieur techniker mechaniker mechatroniker elektroniker pfleger schwester helfer assistent therapeut lehrer leiter fahrer fuehrer berater kaufmann monteur installateur bauer schlosser verkaeufer vertreter manager consultant spezialist administrator architekt'.split(
    ' ',
  );

/** German writes "software developer" as one word: its head is split off on both sides of a comparison. */
function stemAndHead(word: string): string[] {
  const head = germanHeads.find((candidate) => word.endsWith(candidate) && word.length >= candidate.length + 3);
  return head === undefined ? [word] : [word.slice(0, -head.length), head];
}
