import type { Reaction } from '@rekindle/shared/inbox/consumers';

/** Which event starts which reaction. */
export const reactions: readonly Reaction[] = [];
