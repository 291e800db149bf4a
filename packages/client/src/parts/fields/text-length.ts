import { LIMITS } from '@samsyn/model';

/** How a text stands to its limits: what a row has room for, and what the server takes at all. */
export interface Length {
  /** Characters over what the field has room for; 0 when it fits. The text is still saved. */
  readonly over: number;
  /** Characters over what any text may be; 0 when it fits. Such a text is kept in its field and not sent. */
  readonly unsendable: number;
}

/** @param room how many characters the field has room for (`SCREEN_LENGTH`) */
export const lengthOf = (text: string, room: number): Length => ({
  over: Math.max(0, text.length - room),
  unsendable: Math.max(0, text.length - LIMITS.text),
});
