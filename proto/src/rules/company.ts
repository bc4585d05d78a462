// "GmbH & Co. KG" and "S.à r.l." are told as the words that are left of them without dots and signs.
const legalForms =
  /\b(sa rl|sp z oo|ges mbh|gesmbh|mbh|gmbh|co kg|kgaa|kg|ohg|og|gbr|ag|se|ug|ev|ltd|limited|llc|llp|plc|pte|inc|incorporated|corp|corporation|company|co|sa|sas|sarl|spa|srl|sl|bv|nv|ab|as|aps|oy|oyj|pty)\b/g;

/** What two spellings of a company's name share: letters and digits of its words, without its legal form. */
export function companyKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const short = plain.replace(legalForms, ' ').replace(/\s+/g, ' ').trim();
  return short || plain;
}

/** `www.Acme.com ` and `jobs@acme.com` to `acme.com`; null when it is no domain. */
export function domainOf(text: string): string | null {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) ? domain : null;
}

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa', æ: 'ae' };

/** One word, so that "Nordwind-Werke" is "Nordwind Werke"; umlauts as a German writes them without the keys. */
function asOneWord(name: string): string[] {
  const spelt = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßøåæ]/gu, (letter) => umlauts[letter] ?? letter);
  return [name, spelt].map((each) => companyKey(each).replaceAll(' ', ''));
}

/** Whether an employer as written on a CV is one of these names or domains. */
export function isEmployer(employer: string | null, names: readonly string[]): boolean {
  const own = new Set(employer ? [...asOneWord(employer), ...labelOf(employer)] : []);
  const ownDomain = employer ? domainOf(employer) : null;
  own.delete('');
  return names.some((name) => {
    const domain = domainOf(name);
    // Of two domains, all of it counts: acme.de may be somebody else than acme.com.
    if (domain && ownDomain) return domain === ownDomain;
    return [...(domain ? labelOf(name) : asOneWord(name))].some((key) => own.has(key));
  });
}

/** A domain stands for its name: `orrin-logistics.com` for "Orrin Logistics". */
function labelOf(text: string): string[] {
  const label = domainOf(text)?.split('.')[0];
  return label ? [label.replaceAll('-', '')] : [];
}
