export const possibleTypes: Record<string, string[]> = {
  "AddCandidateResult": [
    "AddCandidateSuccess",
    "AlreadyKnown"
  ],
  "AddClientResult": [
    "AddClientSuccess",
    "ClientKnown"
  ],
  "AddContactResult": [
    "AddContactSuccess"
  ],
  "AddFitNoteResult": [
    "AddFitNoteSuccess"
  ],
  "AddNoteResult": [
    "AddNoteSuccess"
  ],
  "AddTaskResult": [
    "AddTaskSuccess"
  ],
  "AddToPoolResult": [
    "AddToPoolSuccess"
  ],
  "BlockCandidateResult": [
    "BlockCandidateSuccess"
  ],
  "ChangeCandidateResult": [
    "ChangeCandidateSuccess",
    "ChangedMeanwhile"
  ],
  "ChangeClientResult": [
    "ChangeClientSuccess",
    "ChangedMeanwhile"
  ],
  "ChangeEnrolmentResult": [
    "ChangeEnrolmentSuccess"
  ],
  "ChangeJobResult": [
    "ChangeJobSuccess",
    "ChangedMeanwhile",
    "JobClosedAlready"
  ],
  "ChangeMemberResult": [
    "ChangeMemberSuccess",
    "LastOwner"
  ],
  "CheckImportResult": [
    "CheckImportSuccess",
    "MappingRefused"
  ],
  "CloseJobResult": [
    "CloseJobSuccess",
    "JobClosedAlready"
  ],
  "CloseThreadResult": [
    "CloseThreadSuccess"
  ],
  "CompleteTaskResult": [
    "CompleteTaskSuccess"
  ],
  "CreateApiClientResult": [
    "ApiKeyMade"
  ],
  "DismissSuggestionResult": [
    "DismissSuggestionSuccess",
    "SuggestionNotOpen"
  ],
  "DoNextActionResult": [
    "DoNextActionSuccess",
    "NextActionChangedMeanwhile"
  ],
  "EndPlacementResult": [
    "EndPlacementSuccess"
  ],
  "EnrolResult": [
    "AlreadyEnrolled",
    "EnrolSuccess",
    "NurtureForbidden"
  ],
  "ExtendPlacementResult": [
    "ExtendPlacementSuccess"
  ],
  "HandOverResult": [
    "HandOverSuccess"
  ],
  "HoldEntryResult": [
    "EntryEnded",
    "HoldEntrySuccess"
  ],
  "InviteMemberResult": [
    "AlreadyMember",
    "InviteMemberSuccess"
  ],
  "LiftBlockResult": [
    "LiftBlockSuccess"
  ],
  "LiftOffLimitsResult": [
    "LiftOffLimitsSuccess",
    "NotYoursToLift"
  ],
  "LimitCandidateResult": [
    "LimitCandidateSuccess"
  ],
  "LimitClientResult": [
    "LimitClientSuccess"
  ],
  "LimitJobResult": [
    "LimitJobSuccess"
  ],
  "LogCallResult": [
    "ContactForbidden",
    "LogCallSuccess"
  ],
  "LogMessageResult": [
    "ContactForbidden",
    "LogMessageSuccess"
  ],
  "OpenJobResult": [
    "OpenJobSuccess"
  ],
  "PlaceCandidateResult": [
    "AlreadyPlaced",
    "EntryEnded",
    "PlaceCandidateSuccess"
  ],
  "RecordFeedbackResult": [
    "RecordFeedbackSuccess"
  ],
  "RecordInterviewResult": [
    "RecordInterviewSuccess"
  ],
  "RecordOfferResult": [
    "EntryEnded",
    "RecordOfferSuccess"
  ],
  "RecordRightToRepresentResult": [
    "RecordRightToRepresentSuccess"
  ],
  "RejectEntryResult": [
    "EntryEnded",
    "RejectEntrySuccess"
  ],
  "RemoveFromPoolResult": [
    "RemoveFromPoolSuccess"
  ],
  "ReopenJobResult": [
    "ReopenJobSuccess"
  ],
  "RescheduleTaskResult": [
    "ChangedMeanwhile",
    "RescheduleTaskSuccess"
  ],
  "ResetSampleResult": [
    "NotASample",
    "ResetSampleSuccess"
  ],
  "RestoreSuggestionResult": [
    "RestoreSuggestionSuccess",
    "SuggestionNotOpen"
  ],
  "RetractInteractionResult": [
    "RetractInteractionSuccess",
    "TooLateToUndo"
  ],
  "RetractNoteResult": [
    "RetractNoteSuccess",
    "TooLateToUndo"
  ],
  "RevokeApiClientResult": [
    "ApiClientSaved"
  ],
  "RevokeApiKeyResult": [
    "ApiClientSaved"
  ],
  "RevokeInvitationResult": [
    "RevokeInvitationSuccess"
  ],
  "RotateApiKeyResult": [
    "ApiKeyMade"
  ],
  "RunImportResult": [
    "NotChecked",
    "RunImportSuccess"
  ],
  "SavePathResult": [
    "ChangedMeanwhile",
    "SavePathSuccess"
  ],
  "SavePoolResult": [
    "PoolNameTaken",
    "SavePoolSuccess"
  ],
  "SaveTeamResult": [
    "SaveTeamSuccess"
  ],
  "ScheduleInterviewResult": [
    "EntryEnded",
    "ScheduleInterviewSuccess"
  ],
  "SetAvailabilityResult": [
    "SetAvailabilitySuccess"
  ],
  "SetOffLimitsResult": [
    "SetOffLimitsSuccess"
  ],
  "ShortlistCandidateResult": [
    "AlreadyInPipeline",
    "CandidateBlocked",
    "JobClosedAlready",
    "ShortlistCandidateSuccess"
  ],
  "SnoozeNextActionResult": [
    "SnoozeNextActionSuccess"
  ],
  "StartImportResult": [
    "FileRefused",
    "StartImportSuccess"
  ],
  "SubmitCandidateResult": [
    "CandidateAlreadySubmitted",
    "CandidateBlocked",
    "ChangedMeanwhile",
    "EntryEnded",
    "RightToRepresentMissing",
    "SubmitCandidateSuccess",
    "SubmittedToClientBefore"
  ],
  "UnshortlistResult": [
    "TooLateToUndo",
    "UnshortlistSuccess"
  ],
  "WithdrawEntryResult": [
    "EntryEnded",
    "WithdrawEntrySuccess"
  ]
};
