import { notFound } from '@rekindle/shared/errors/errors';
import { byKind } from '@rekindle/shared/graphql/by-kind';
import { candidateOf } from '../candidate/candidate.resolvers.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { addFitNote } from './add-fit-note.ts';
import { addNote } from './add-note.ts';
import { retractNote } from './retract-note.ts';

export const noteResolvers: Resolvers = {
  Mutation: {
    addNote: (_, { input }, { deps, viewer }) => addNote(deps, viewer, input),
    retractNote: (_, { input }, { deps, viewer }) => retractNote(deps, viewer, input),
    addFitNote: (_, { input }, { deps, viewer }) => addFitNote(deps, viewer, input),
  },
  Note: { author: ({ authorId }) => (authorId ? { id: authorId } : null) },
  AddNoteResult: { __resolveType: byKind({ accepted: 'AddNoteSuccess' }) },
  AddNoteSuccess: {
    candidate: candidateOf,
    note: async ({ noteId }, _, { candidates }) => {
      const note = await candidates.note(noteId);
      if (!note) throw notFound(`note ${noteId}`);
      return note;
    },
  },
  RetractNoteResult: { __resolveType: byKind({ accepted: 'RetractNoteSuccess', too_late: 'TooLateToUndo' }) },
  RetractNoteSuccess: { candidate: candidateOf },
  AddFitNoteResult: { __resolveType: byKind({ accepted: 'AddFitNoteSuccess' }) },
  AddFitNoteSuccess: { candidate: candidateOf },
};
