export interface Client {
  id: string;
  name: string;
  nameKey: string;
  parentId: string | null;
  /** The root of the parents; itself when it has none. */
  groupId: string;
  formerNames: string[];
  domains: string[];
  ownerId: string | null;
  archived: boolean;
  version: number;
  createdAt: Date;
}

const legalForms =
  /\b(gmbh|co kg|kg|ag|se|ug|ev|ltd|limited|llc|llp|plc|inc|incorporated|corp|corporation|company|co|sa|sas|sarl|spa|srl|bv|nv|ab|as|oy|pty)\b/g;

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

/** Name, former names and domains: what a person's employer is compared with. */
export function namesOf(client: Pick<Client, 'name' | 'formerNames' | 'domains'>): string[] {
  return [client.name, ...client.formerNames, ...client.domains];
}

/** Whether an employer as written on a CV is one of these names or domains. */
export function isEmployer(employer: string | null, names: readonly string[]): boolean {
  if (!employer) return false;
  const key = companyKey(employer);
  if (key === '') return false;
  const domain = domainOf(employer);
  return names.some((name) => {
    if (companyKey(name) === key) return true;
    const known = domainOf(name);
    if (!known) return false;
    return known === domain || known.split('.')[0] === key.replace(/ /g, '');
  });
}
