import type { Trade } from './facts/trades.ts';
import type { Random } from './random.ts';

const languageCode: Record<string, 'de' | 'fr' | 'es' | 'pl'> = {
  German: 'de',
  French: 'fr',
  Spanish: 'es',
  Polish: 'pl',
};

const pairs: [masculine: string, feminine: string][] = [
  ['Diplomierter Gesundheits- und Krankenpfleger', 'Diplomierte Gesundheits- und Krankenpflegerin'],
  ['Biomedizinischer Analytiker', 'Biomedizinische Analytikerin'],
  ['Juristischer Mitarbeiter', 'Juristische Mitarbeiterin'],
  ['Datenschutzbeauftragter', 'Datenschutzbeauftragte'],
  ['Infirmier', 'Infirmière'],
  ['Infirmier de bloc opératoire', 'Infirmière de bloc opératoire'],
  ['Enfermero', 'Enfermera'],
  ['Camarero', 'Camarera'],
  ['Cocinero', 'Cocinera'],
  ['Pielęgniarz', 'Pielęgniarka'],
  ['Księgowy', 'Księgowa'],
  ['Ingénieur logiciel', 'Ingénieure logiciel'],
  ['Ingeniero de software', 'Ingeniera de software'],
  ['Ingeniero mecánico', 'Ingeniera mecánica'],
  ['Koch', 'Köchin'],
];

const masculineNames = new Set(
  'Andrea Luka Nikola Simone Davide Iñaki Sascha Attila Emre Bence Levente Lorenzo Uche Tunde Obinna'.split(' '),
);
const feminineNames = new Set(
  'Sabine Birgit Katalin Ágnes Ildikó Judit Elif Zeynep Merve Selin Gülşen Manon Solène Chloé Carmen Pilar Rocío Beatriz Astrid Ingrid Sigrid Grace Emily Megan Niamh Hannah Olivia Ngozi Folake Zainab Adaeze Temitope Yetunde Käthe Nuria Elisabeth Ana Martin'.split(
    ' ',
  ),
);

/** Only for the grammar of titles that have two forms; nothing else knows of it. */
export const isFeminine = (given: string): boolean =>
  feminineNames.has(given) ||
  (/[aeë]$/u.test(given) && !masculineNames.has(given) && !/^(?:James|George|Adebayo|Jörge)$/u.test(given));

export function titleFor(random: Random, trade: Trade, language: string, years: number, feminine: boolean): string {
  const code = languageCode[language];
  const inOwnLanguage = code === undefined ? undefined : trade.titles[code];
  const useOwn = inOwnLanguage !== undefined && (!trade.office || random.chance(0.5));
  const title = random.pick(useOwn ? inOwnLanguage : trade.titles.en);
  const agreeing = useOwn ? agree(title, code === 'de', feminine) : title;
  if (!trade.office) return agreeing;
  if (years < 2) return `Junior ${agreeing}`;
  if (years > 11 && !useOwn && random.chance(0.15)) return `Lead ${agreeing}`;
  return years > 6 && random.chance(0.45) ? `Senior ${agreeing}` : agreeing;
}

function agree(title: string, german: boolean, feminine: boolean): string {
  const pair = pairs.find(([masculine, other]) => title === masculine || title === other);
  if (pair !== undefined) return feminine ? pair[1] : pair[0];
  if (!german || !feminine || /^(?:Data|DevOps|Chef|Projektingenieur)/u.test(title)) return title;
  return title.replace(/^([\p{L}-]*?(?:er|ent|eur|ist|ologe))(?= |$)/u, (_, word: string) =>
    word.endsWith('e') ? `${word.slice(0, -1)}in` : `${word}in`,
  );
}
