/** A table that shows another service's things, and what of them it must show as their owner has it. */
export interface Projection {
  service: string;
  table: string;
  /** What names a thing, of the row `c`. Default its id. */
  id?: string;
  where?: string;
  /** Expressions that must give the same on both sides. Default the version. */
  shows?: { of: string; as: string };
}

export interface Source {
  service: string;
  table: string;
  id?: string;
  version?: string;
  where?: string;
  shown: readonly Projection[];
}

const fact = (kind: string): Projection => ({ service: 'candidates', table: 'fact', where: `kind = '${kind}'` });
const inMatching = (table: string): Projection => ({ service: 'matching', table });
/** These hear of some of a person's changes only, so their version may be an older one. */
const person = { of: 'c.name', as: 'c.name' };

/** The ledger's rows: one for what a person was captured, considered or enrolled for. */
const episode = (kind: string): Projection => ({
  service: 'candidates',
  table: 'episode',
  id: `c.candidate_id || ' ' || c.subject_id`,
  where: `kind = '${kind}'`,
  shows: { of: `'there'`, as: `'there'` },
});

/** Each kind of thing that one service owns, and where others show it: whoever adds a projection adds it here. */
export const sources: readonly Source[] = [
  {
    service: 'candidates',
    table: 'candidate',
    version: 'state_version',
    shown: [
      inMatching('person'),
      { service: 'submissions', table: 'person' },
      { service: 'communications', table: 'person', shows: person },
      { service: 'nurture', table: 'person', shows: person },
    ],
  },
  {
    service: 'submissions',
    table: 'job',
    shown: [
      { service: 'candidates', table: 'job' },
      { service: 'communications', table: 'pipeline_reference', where: `kind = 'job'` },
      inMatching('job'),
    ],
  },
  {
    service: 'submissions',
    table: 'client',
    shown: [{ service: 'communications', table: 'pipeline_reference', where: `kind = 'client'` }],
  },
  { service: 'submissions', table: 'entry', shown: [fact('ENTRY'), inMatching('entry')] },
  { service: 'communications', table: 'interaction', shown: [fact('INTERACTION'), inMatching('interaction')] },
  {
    service: 'communications',
    table: 'task',
    where: 'candidate_id is not null',
    shown: [fact('TASK'), inMatching('task')],
  },
  {
    service: 'nurture',
    table: 'enrolment',
    // It keeps its task's id besides, which nobody is told of.
    shown: [
      { ...fact('ENROLMENT'), shows: { of: 'c.status', as: `c.state ->> 'status'` } },
      { ...inMatching('enrolment'), shows: { of: 'c.status', as: `c.data ->> 'status'` } },
    ],
  },
  {
    service: 'matching',
    table: 'suggestion',
    // A ranking tells of many at once: in the ledger they are ordered by when.
    shown: [{ ...fact('SUGGESTION'), shows: { of: 'c.status', as: `c.state ->> 'status'` } }],
  },
  { service: 'matching', table: 'next_action', id: 'c.candidate_id', shown: [fact('NEXT_ACTION')] },
  {
    service: 'agency',
    table: 'member',
    shown: ['candidates', 'communications', 'matching'].map((service) => ({ service, table: 'member' })),
  },
  { service: 'candidates', table: 'candidate', id: `c.id || ' ' || c.id`, shown: [episode('CAPTURE')] },
  { service: 'submissions', table: 'entry', id: `c.candidate_id || ' ' || c.job_id`, shown: [episode('JOB')] },
  { service: 'nurture', table: 'enrolment', id: `c.candidate_id || ' ' || c.id`, shown: [episode('ENROLMENT')] },
];
