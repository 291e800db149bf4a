import type { Doc } from 'yjs';
import type { ServerProcess } from './server-process.ts';

/** One of the servers that are compared, with the client that goes with it. */
export interface System {
  readonly id: string;
  readonly name: string;
  /** What has been done with an edit when others see it. */
  readonly visibleWhen: string;
  start(seats: number): Promise<Running>;
}

export interface Running {
  readonly server: ServerProcess;
  /** The ids of those who may join. */
  readonly seats: readonly string[];
  /** Connects a person's document, and is done when the two sides agree; gives a way to leave. */
  join(doc: Doc, seat: string): Promise<() => void>;
  /** Stops the server and takes its data away. */
  stop(): Promise<void>;
}

export const seatNames = (seats: number): string[] => Array.from({ length: seats }, (_, index) => `seat${index}`);
