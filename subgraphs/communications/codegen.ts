/** What the graph's types are made from; paths are seen from src/generated. */
export default {
  contextType: '../context.ts#CommunicationsContext',
  mappers: {
    Interaction: '../interaction/interaction.ts#Interaction',
    Thread: '../thread/thread.ts#Thread',
    Task: '../task/task.ts#Task',
    Candidate: '../context.ts#Reference',
    Member: '../context.ts#Reference',
    Job: '../context.ts#Reference',
    LogCallSuccess: '../interaction/log-call.ts#CallLogged',
    LogMessageSuccess: '../interaction/log-message.ts#MessageLogged',
    ContactForbidden: '../person/person.ts#ContactForbidden',
    RetractInteractionSuccess: '../interaction/retract-interaction.ts#InteractionTakenBack',
    TooLateToUndo: '../interaction/interaction.ts#TooLateToUndo',
    CloseThreadSuccess: '../thread/close-thread.ts#ThreadClosed',
    AddTaskSuccess: '../task/task.ts#TaskSaved',
    CompleteTaskSuccess: '../task/task.ts#TaskSaved',
    RescheduleTaskSuccess: '../task/task.ts#TaskSaved',
    ChangedMeanwhile: '../task/task.ts#ChangedMeanwhile',
  },
};
