import type { UpdateLog } from '../updates/update-log.ts';
import type { Report } from './report.ts';
import type { Room } from './room.ts';

/** What a room needs of the house it stands in. */
export interface House {
  readonly log: UpdateLog;
  readonly report: Report;
  /** Server time, ms since 1970. */
  readonly now: () => number;
  /** Nobody is in the room, and nothing of it is on its way to disk. */
  unused(room: Room): void;
  /** Everything in the room is durable just now. */
  settled(room: Room): void;
  /** The room was given up. The next visitor gets it from the log. */
  gone(room: Room): void;
}
