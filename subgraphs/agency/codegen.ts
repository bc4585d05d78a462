/** What the resolvers of this service hand on for each type of the graph. */
export default {
  contextType: '../context.ts#AgencyContext',
  mappers: {
    AuditEntry: '../audit/audit.store.ts#StoredEntry',
    AuditActor: '../audit/audit.ts#AuditActor',
    AuditVerification: '../audit/verify-audit.ts#AuditVerification',
    Agency: '../agency/agency.ts#Agency',
    Member: '../member/member.ts#MemberReference',
    Team: '../member/member.ts#Team',
    Invitation: '../invitation/invitation.ts#Invitation',
    ResetSampleResult: '../sample/reset-sample.ts#ResetSampleResult',
    ResetSampleSuccess: '../sample/reset-sample.ts#ResetSampleAccepted',
    SaveTeamResult: '../member/save-team.ts#SaveTeamResult',
    SaveTeamSuccess: '../member/save-team.ts#SaveTeamResult',
    InviteMemberResult: '../invitation/invite-member.ts#InviteMemberResult',
    InviteMemberSuccess: '../invitation/invite-member.ts#InviteMemberAccepted',
    AlreadyMember: '../invitation/invite-member.ts#AlreadyMember',
    RevokeInvitationResult: '../invitation/revoke-invitation.ts#RevokeInvitationResult',
    RevokeInvitationSuccess: '../invitation/revoke-invitation.ts#RevokeInvitationResult',
  },
};
