/**
 * The one table of the bus: which message travels on which topic, and the aggregate whose id is its key.
 * A record's key is `<agency id>:<aggregate id>`, so one aggregate's events stay in order; between keys and topics there is no order.
 */
const table = {
  'rekindle.agency.v1': {
    AgencyFounded: 'agency',
    AgencyChanged: 'agency',
    AgencyDeleted: 'agency',
    MemberJoined: 'member',
    MemberChanged: 'member',
    TeamChanged: 'team',
    ApiClientChanged: 'api_client',
    SessionRevoked: 'member',
  },
  'rekindle.candidates.v1': {
    CandidateCaptured: 'candidate',
    CandidateChanged: 'candidate',
    CandidateAvailabilityChanged: 'candidate',
    CandidateOwnerChanged: 'candidate',
    CandidateBlockChanged: 'candidate',
    CandidateTemperatureChanged: 'candidate',
    CandidateRead: 'file_reading',
    TimelineChanged: 'candidate',
    ImportRunChanged: 'import_run',
    HistoryRowsImported: 'import_run',
  },
  'rekindle.communications.v1': {
    InteractionLogged: 'interaction',
    InteractionRetracted: 'interaction',
    ThreadChanged: 'thread',
    TaskCreated: 'task',
    TaskChanged: 'task',
    TaskDone: 'task',
    HistoryRowsApplied: 'import_run',
  },
  'rekindle.submissions.v1': {
    ClientCreated: 'client',
    ClientChanged: 'client',
    OffLimitsChanged: 'off_limits',
    JobOpened: 'job',
    JobChanged: 'job',
    JobClosed: 'job',
    CandidateApplied: 'entry',
    CandidateShortlisted: 'entry',
    CandidateSubmitted: 'entry',
    InterviewScheduled: 'entry',
    InterviewHeld: 'entry',
    FeedbackReceived: 'entry',
    OfferChanged: 'entry',
    CandidatePlaced: 'entry',
    CandidateRejected: 'entry',
    CandidateWithdrew: 'entry',
    EntryChanged: 'entry',
    PlacementChanged: 'placement',
    PlacementEnded: 'placement',
    RightToRepresentChanged: 'right_to_represent',
    HistoryRowsApplied: 'import_run',
  },
  'rekindle.nurture.v1': {
    PoolChanged: 'pool',
    PoolJoined: 'pool',
    PoolLeft: 'pool',
    PathChanged: 'path',
    EnrolmentStarted: 'enrolment',
    EnrolmentStepped: 'enrolment',
    EnrolmentChanged: 'enrolment',
    EnrolmentStopped: 'enrolment',
  },
  'rekindle.matching.v1': {
    SuggestionsMade: 'ranking',
    SuggestionChanged: 'suggestion',
    SuggestionAccepted: 'suggestion',
    SuggestionDismissed: 'suggestion',
    NextActionChanged: 'next_action',
  },
  'rekindle.shared.v1': {
    RepublishAsked: 'republish',
    RepublishDone: 'republish',
    SubjectErased: 'erased',
  },
} as const;

export type Topic = keyof typeof table;

/** One row: `message` is the fully qualified protobuf name, `aggregate` the kind of thing whose id is the key. */
export type TopicRow = { topic: Topic; message: string; aggregate: string };

export const topics: readonly TopicRow[] = Object.entries(table).flatMap(([topic, messages]) =>
  Object.entries(messages).map(([message, aggregate]) => ({
    topic: topic as Topic,
    message: `${topic}.${message}`,
    aggregate,
  })),
);

export const topicNames = Object.keys(table) as Topic[];

const rowByMessage = new Map(topics.map((row) => [row.message, row]));

/** The row of a message by its fully qualified name; a name that is not in the table is a bug. */
export function topicOf(message: string): TopicRow {
  const row = rowByMessage.get(message);
  if (!row) throw new Error(`${message} has no topic: add it to proto/src/topics.ts`);
  return row;
}
