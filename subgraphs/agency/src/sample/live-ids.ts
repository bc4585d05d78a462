import { assert } from '@rekindle/shared/errors/errors';
import type { RecruiterKey } from './content/types.ts';
import type { LiveRun } from './live-step.ts';

export function memberId(run: LiveRun, key: RecruiterKey): string {
  const recruiter = run.recruiters.get(key);
  assert(recruiter, `the recruiter ${key} is signed in`);
  return recruiter.memberId;
}

function anyGateway(run: LiveRun) {
  const [recruiter] = run.recruiters.values();
  assert(recruiter, 'somebody is signed in');
  return recruiter.gateway;
}

/** By the address, which is one person's alone in the sample. */
export async function candidateId(run: LiveRun, oldId: string): Promise<string> {
  const person = run.sample.people.find(({ id }) => id === oldId);
  const text = person?.emails[0] ?? person?.name;
  const found = await anyGateway(run).ask<{ candidates: { edges: { node: { id: string } }[] } }>(
    'query ($text: String!) { candidates(filter: { text: $text }, first: 1) { edges { node { id } } } }',
    { text },
  );
  const id = found.candidates.edges[0]?.node.id;
  assert(id, `the sample's person ${oldId} was imported`);
  return id;
}

export async function clientId(run: LiveRun, oldId: string): Promise<string> {
  const client = run.sample.clients.find(({ id }) => id === oldId);
  const found = await anyGateway(run).ask<{ clients: { edges: { node: { id: string; name: string } }[] } }>(
    'query ($text: String!) { clients(text: $text, first: 10) { edges { node { id name } } } }',
    { text: client?.name },
  );
  const id = found.clients.edges.find(({ node }) => node.name === client?.name)?.node.id;
  assert(id, `the sample's client ${oldId} was imported`);
  return id;
}

export async function jobId(run: LiveRun, oldId: string): Promise<string> {
  const opened = run.jobIds.get(oldId);
  if (opened) return opened;
  const job = run.sample.jobs.find(({ id }) => id === oldId);
  const found = await anyGateway(run).ask<{ jobs: { edges: { node: { id: string; title: string } }[] } }>(
    'query ($text: String!, $clientId: ID!) { jobs(filter: { text: $text, clientId: $clientId }, first: 10) { edges { node { id title } } } }',
    { text: job?.title, clientId: await clientId(run, job?.clientId ?? '') },
  );
  const id = found.jobs.edges.find(({ node }) => node.title === job?.title)?.node.id;
  assert(id, `the sample's job ${oldId} is there`);
  return id;
}

/** A load that goes on after a crash has not seen its paths being saved. */
export async function pathId(run: LiveRun, key: string): Promise<string> {
  const step = run.sample.live.find((each) => each.kind === 'save_path' && each.pathKey === key);
  const name = step?.kind === 'save_path' ? step.name : '';
  const id = await pathIdByName(run, name);
  assert(id, `the sample's path ${key} was saved`);
  return id;
}

export async function pathIdByName(run: LiveRun, name: string): Promise<string | null> {
  const { paths } = await anyGateway(run).ask<{ paths: { id: string; name: string }[] }>('{ paths { id name } }');
  return paths.find((path) => path.name === name)?.id ?? null;
}
