import type { Desk } from '../desk.ts';
import type { MailServer } from '../mail-server.ts';
import type { DeskLoad } from './desk-load.ts';
import { type Differences, expectOnce, noDifferences } from './differences.ts';

/** Every acknowledged write with what the graph shows in the end. */
export async function deskDifferences(desk: Desk, { writes }: DeskLoad, mail?: MailServer): Promise<Differences> {
  const found = noDifferences();
  const look = lookAt(desk);
  const people = [
    ...[writes.notes, writes.calls].flatMap((kept) => [...kept.values()]),
    ...[...writes.shortlisted.values()].map(({ candidateId }) => candidateId),
  ];
  const timelines = new Map<string, any[]>();
  for (const id of new Set(people)) timelines.set(id, await look.all('timeline', 'kind text subject { kind id }', id));
  const entriesOf = (id: string, kind: string) => (timelines.get(id) ?? []).filter((entry) => entry.kind === kind);
  const texts = (id: string, kind: string) => entriesOf(id, kind).map(({ text }) => text);
  for (const [text, id] of writes.notes) expectOnce(found, text, times(texts(id, 'NOTE'), text));
  for (const [text, id] of writes.calls) expectOnce(found, text, times(texts(id, 'CALL'), text));

  const tasks = await look.all('tasks', 'id title kind candidate { id }');
  const titles = tasks.map((task) => task.title);
  for (const title of writes.tasks.keys()) expectOnce(found, title, times(titles, title));
  const nurtureTasks = tasks.filter((task) => task.kind === 'NURTURE').map((task) => task.candidate.id);
  for (const id of writes.enrolled.keys()) {
    expectOnce(found, `task of the path for ${id}`, times(nurtureTasks, id));
    expectOnce(found, `start of the path for ${id}`, entriesOf(id, 'NURTURE_STARTED').length);
    expectOnce(found, `pool of ${id}`, entriesOf(id, 'POOL_JOINED').length);
  }

  const clients = (await look.all('clients', 'name')).map((client) => client.name);
  for (const name of writes.clients.keys()) expectOnce(found, name, times(clients, name));
  const { invitations } = await desk.ask('{ invitations { email } }');
  const emails = invitations.map((invitation: any) => invitation.email);
  const letters = (mail?.letters ?? []).flatMap(({ to }) => [to].flat().map((each) => each?.text));
  for (const email of writes.invitations.keys()) {
    expectOnce(found, email, times(emails, email));
    // The link is in the answer as well: a letter that a crash cut off is not sent later, and never a second one.
    if (times(letters, email) > 1) found.doubled.push(`letter to ${email}: ${times(letters, email)} times`);
  }
  await comparePeople(found, desk, writes.changed);

  const open = (await look.all('newMatches', 'id')).map(({ id }) => id);
  for (const [suggestionId, { entryId, candidateId, jobId }] of writes.shortlisted) {
    const { entry, job } = await desk.ask(
      'query ($entry: ID!, $job: ID!) { entry(id: $entry) { id suggestionId outcome } job(id: $job) { entries { candidate { id } } } }',
      { entry: entryId, job: jobId },
    );
    if (entry?.suggestionId !== suggestionId) found.lost.push(`suggestion ${suggestionId} of entry ${entryId}`);
    const inPipeline = job.entries.map((each: any) => each.candidate.id);
    expectOnce(found, `entry of ${candidateId}`, times(inPipeline, candidateId));
    if (open.includes(suggestionId)) found.differing.push(`suggestion ${suggestionId} is still open`);
    const about = (kind: string, id: string) =>
      entriesOf(candidateId, kind).filter(({ subject }) => subject?.id === id);
    expectOnce(found, `shortlisting ${entryId} in the timeline`, about('SHORTLISTED', entryId).length);
    const accepted = about('SUGGESTION_ACCEPTED', suggestionId).length;
    expectOnce(found, `acceptance of ${suggestionId} in the timeline`, accepted);
  }
  return found;
}

const times = <T>(values: readonly T[], wanted: T): number => values.filter((value) => value === wanted).length;

function lookAt(desk: Desk) {
  return {
    /** All pages of a list, or of a list of one person, as its nodes. */
    async all(field: string, node: string, candidateId?: string): Promise<any[]> {
      const nodes: any[] = [];
      let after: string | null = null;
      do {
        const list: string = `${field}(first: 100, after: $after) { edges { node { ${node} } } pageInfo { hasNextPage endCursor } }`;
        const query: string = candidateId
          ? `query ($id: ID!, $after: String) { candidate(id: $id) { ${list} } }`
          : `query ($after: String) { ${list} }`;
        const data: any = await desk.ask(query, candidateId ? { id: candidateId, after } : { after });
        const page: any = (candidateId ? data.candidate : data)[field];
        nodes.push(...page.edges.map((edge: any) => edge.node));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      return nodes;
    },
  };
}

async function comparePeople(
  found: Differences,
  desk: Desk,
  changed: ReadonlyMap<string, { title: string; skill: string }>,
): Promise<void> {
  for (const [id, { title, skill }] of changed) {
    const { candidate } = await desk.ask('query ($id: ID!) { candidate(id: $id) { title skills { name } } }', { id });
    if (!candidate) found.lost.push(`candidate ${id}`);
    else if (
      candidate.title !== title ||
      times(
        candidate.skills.map(({ name }: any) => name),
        skill,
      ) !== 1
    ) {
      found.differing.push(`candidate ${id} is shown as ${JSON.stringify(candidate)}`);
    }
  }
}
