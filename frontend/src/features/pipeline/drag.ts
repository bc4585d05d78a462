/** What a dragged entry carries; nothing else may be dropped on a stage. */
export const dragType = 'application/x-rekindle-entry';
