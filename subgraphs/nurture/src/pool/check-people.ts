import { badInput } from '@rekindle/shared/errors/errors';
import { requireId } from '@rekindle/shared/ids/ids';

const mostAtOnce = 500;

export function checkPeople(candidateIds: readonly string[]): string[] {
  const ids = [...new Set(candidateIds.map((id) => requireId(id, 'candidateIds')))];
  if (ids.length === 0) throw badInput('candidateIds', 'candidateIds is empty. Name at least one person.');
  if (ids.length > mostAtOnce)
    throw badInput('candidateIds', `candidateIds names ${ids.length} people, at most ${mostAtOnce} go at once.`);
  return ids;
}
