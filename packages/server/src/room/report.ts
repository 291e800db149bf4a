import type { Denial } from '@samsyn/model';
import { CorruptEntryError } from '../updates/update-log.ts';

/** The part of a logger that rooms use. */
export interface RoomLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** What went wrong in rooms: counted, and logged without a word of what people wrote. */
export class Report {
  readonly #log: RoomLogger;
  /** Updates that the gate refused. */
  refused = 0;
  /** Rooms frozen because Yjs did what the gate had not allowed, or the gate threw. It should stay zero. */
  frozen = 0;
  /** Appends that the store did not take. */
  storeFailures = 0;

  constructor(log: RoomLogger) {
    this.#log = log;
  }

  refusedUpdate(document: string, { code, root }: Denial): void {
    this.refused += 1;
    this.#log.info({ document, code, root }, 'update refused');
  }

  gateThrew(document: string, error: unknown): void {
    this.frozen += 1;
    this.#log.error({ document, error: nameOf(error) }, 'the gate threw');
  }

  froze(document: string, where: string, error?: unknown): void {
    this.frozen += 1;
    this.#log.error({ document, where, error: nameOf(error) }, 'room frozen: a change that the gate had not allowed');
  }

  storeFailed(document: string, reason: unknown): void {
    this.storeFailures += 1;
    this.#log.error({ document, error: nameOf(reason), code: codeOf(reason) }, 'nothing could be stored; room given up');
  }

  compactionFailed(document: string, reason: unknown): void {
    this.storeFailures += 1;
    this.#log.warn({ document, error: nameOf(reason), code: codeOf(reason) }, 'log not shortened');
  }

  cannotOpen(document: string, reason: unknown): void {
    const entry = reason instanceof CorruptEntryError ? reason.entry : undefined;
    this.#log.error({ document, entry, error: nameOf(reason), code: codeOf(reason) }, 'room cannot be opened');
  }
}

/** Messages may quote what they failed on, so only the kind is logged. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const codeOf = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
};
