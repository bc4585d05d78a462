/** What the resolvers of this service hand on for each type of the graph. */
export default {
  contextType: '../context.ts#MatchingContext',
  mappers: {
    Candidate: '../person/references.ts#CandidateReference',
    Job: '../person/references.ts#JobReference',
    Member: '../person/references.ts#MemberReference',
    Suggestion: '../suggestion/suggestion.ts#PlacedSuggestion',
    Rediscovery: '../rediscovery/rediscovery.reader.ts#Rediscovery',
    LeftOutGroup: '../rediscovery/rediscovery.reader.ts#LeftOutGroup',
    NextAction: '../next-action/next-action.ts#NextAction',
    DismissSuggestionResult: '../suggestion/dismiss-suggestion.ts#SettleOutcome',
    DismissSuggestionSuccess: '../suggestion/dismiss-suggestion.ts#SettleOutcome',
    RestoreSuggestionResult: '../suggestion/dismiss-suggestion.ts#SettleOutcome',
    RestoreSuggestionSuccess: '../suggestion/dismiss-suggestion.ts#SettleOutcome',
    SuggestionNotOpen: '../suggestion/dismiss-suggestion.ts#SettleOutcome',
    DoNextActionResult: '../next-action/do-next-action.ts#DoNextActionOutcome',
    DoNextActionSuccess: '../next-action/do-next-action.ts#DoNextActionOutcome',
    NextActionChangedMeanwhile: '../next-action/do-next-action.ts#DoNextActionOutcome',
    SnoozeNextActionResult: '../next-action/do-next-action.ts#SnoozeNextActionOutcome',
    SnoozeNextActionSuccess: '../next-action/do-next-action.ts#SnoozeNextActionOutcome',
  },
};
