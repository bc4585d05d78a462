import type { Database } from '@rekindle/shared/database/database';
import { batching, type Loader } from '@rekindle/shared/graphql/loader';
import type { Viewer } from '@rekindle/shared/viewer/viewer';
import * as memberStore from './member.store.ts';
import type { Member, Team } from './member.ts';

export interface MemberReader {
  byId: Loader<Member>['load'];
  list(): Promise<Member[]>;
  teams(): Promise<Team[]>;
  teamsOf(member: Member): Promise<Team[]>;
}

export function memberReader(database: Database, viewer: Viewer): MemberReader {
  const members = batching<Member>(
    (ids) => database.read(viewer, (tx) => memberStore.byIds(tx, ids)),
    ({ id }) => id,
  );
  const teams = batching<Team>(
    (ids) => database.read(viewer, (tx) => memberStore.teamsByIds(tx, ids)),
    ({ id }) => id,
  );
  return {
    async byId(id) {
      viewer.require('agency:read');
      return members.load(id);
    },
    async list() {
      viewer.require('agency:read');
      return database.read(viewer, memberStore.list);
    },
    async teams() {
      viewer.require('agency:read');
      return database.read(viewer, memberStore.listTeams);
    },
    async teamsOf(member) {
      viewer.require('agency:read');
      return (await teams.loadMany(member.teamIds)).filter((team) => team !== null);
    },
  };
}
