import type { Phase } from '@samsyn/model';

/** Whether the plan is closed, so that a seat reads it and answers instead of writing in it. */
export const isClosed = (phase: Phase): boolean => phase === 'locked' || phase === 'ended';
