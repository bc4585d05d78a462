import { candidateResolvers } from './candidate/candidate.resolvers.ts';
import { importResolvers } from './import/import.resolvers.ts';
import { noteResolvers } from './note/note.resolvers.ts';
import { timelineResolvers } from './timeline/timeline.resolvers.ts';

export const resolvers = [candidateResolvers, noteResolvers, timelineResolvers, importResolvers];
