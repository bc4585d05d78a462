/** Whom a dialog is about. */
export interface PersonRef {
  id: string;
  name: string;
}

/** What shows a person's state; fetched again after each write. The live stream brings what follows later. */
export const recordQueries = ['CandidateRecord'];
