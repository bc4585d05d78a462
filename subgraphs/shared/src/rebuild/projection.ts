/** What a service learnt by events alone, and how it can learn it once more. */
export interface Projection {
  /** What it is, in a few words for the operator. */
  what: string;
  /** Written by reactions to `from`, which read no others, and by nothing else; no key of another table refers to them. */
  tables: readonly string[];
  /** Who tells it again: the owner, and the kinds of its aggregates. */
  from: readonly { service: string; kinds: readonly string[] }[];
  /** SQL after the copy is made, and just before it takes the place of the live one; tables of the copy stand in `rebuild`. */
  prepare?: string;
  beforeSwitch?: string;
}

export interface Projections {
  byName: Readonly<Record<string, Projection>>;
  /** By table, why it is not among them; told by `--help`. */
  leftOut: Readonly<Record<string, string>>;
}

export const noProjections: Projections = { byName: {}, leftOut: {} };

/** Where a copy grows; its consumer sees these tables before those of the service. */
export const copySchema = 'rebuild';
