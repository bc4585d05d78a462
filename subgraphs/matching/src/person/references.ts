/** Owned by other services; only the identity is known here for sure. */
export interface CandidateReference {
  id: string;
}
export interface JobReference {
  id: string;
}
export interface MemberReference {
  id: string;
}
