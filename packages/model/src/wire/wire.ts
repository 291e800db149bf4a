import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Signal } from '../commands/command.ts';
import type { RefusalCode } from './errors.ts';

/**
 * The wire, both ends: the y-websocket protocol as the stock provider speaks it (0–3) and five messages of our own
 * (100–104). A change here is a change of protocol: `wire.test.ts` holds its fingerprint.
 */
export const WIRE_VERSION = 1;

export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** client → server, varUint n: asks for a receipt. */
  flush: 100,
  /** server → client, varUint n: all that was sent before that flush is judged, and what was accepted is on disk. */
  flushed: 101,
  /** server → client, varUint ms since 1970. */
  clock: 102,
  /** server → client, JSON list: names of the plan's side documents that this seat may open now. */
  documents: 103,
  /** server → client, a `Signal`: the chair has seen this seat's quiet word of that kind. */
  seen: 104,
} as const;

export const SYNC = { step1: 0, step2: 1, update: 2 } as const;
const PERMISSION_DENIED = 0;

/** Why the server closes a socket. Stock clients never return after 4400–4499. */
export const CLOSE = {
  malformed: 4400,
  noKey: 4401,
  refused: 4403,
  unknownPlan: 4404,
  otherVersion: 4409,
  tooManyFrames: 4529,
  restarting: 1012,
  tryLater: 1013,
} as const;

/** How often the server says what time it is, in ms. Stock clients drop a socket after 30 s of silence. */
export const CLOCK_EVERY_MS = 15_000;

/** A frame may be this long, in bytes. */
export const MAX_FRAME_BYTES = 256 * 1024;

/** Frames a socket may send: a steady rate per second, and a burst. */
export const FRAME_RATE = { perSecond: 60, burst: 200 } as const;

/** The reason of an `auth` message. */
export interface Denial {
  readonly code: RefusalCode;
  readonly root?: string;
  readonly detail?: string;
}

export type Frame =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'step2'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly update: Uint8Array }
  | { readonly kind: 'queryAwareness' }
  | { readonly kind: 'denied'; readonly reason: string }
  | { readonly kind: 'flush' | 'flushed'; readonly n: number }
  | { readonly kind: 'clock'; readonly atMs: number }
  | { readonly kind: 'documents'; readonly names: readonly string[] }
  | { readonly kind: 'seen'; readonly signal: string };

const framed = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

const sync = (step: number, bytes: Uint8Array): Uint8Array =>
  framed((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, bytes);
  });

const numbered = (message: number, n: number): Uint8Array =>
  framed((encoder) => {
    encoding.writeVarUint(encoder, message);
    encoding.writeVarUint(encoder, n);
  });

/** Bytes of the one frame that our own pages make themselves; the stock provider makes the others. */
export const encodeFlush = (n: number): Uint8Array => numbered(MESSAGE.flush, n);

/** Bytes of one frame. */
export const encodeFrame = {
  step1: (stateVector: Uint8Array) => sync(SYNC.step1, stateVector),
  step2: (update: Uint8Array) => sync(SYNC.step2, update),
  update: (update: Uint8Array) => sync(SYNC.update, update),
  awareness: (update: Uint8Array) =>
    framed((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.awareness);
      encoding.writeVarUint8Array(encoder, update);
    }),
  denied: (denial: Denial) =>
    framed((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.auth);
      encoding.writeVarUint(encoder, PERMISSION_DENIED);
      encoding.writeVarString(encoder, JSON.stringify(denial));
    }),
  flush: encodeFlush,
  flushed: (n: number) => numbered(MESSAGE.flushed, n),
  clock: (atMs: number) => numbered(MESSAGE.clock, atMs),
  documents: (names: readonly string[]) =>
    framed((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.documents);
      encoding.writeVarString(encoder, JSON.stringify(names));
    }),
  seen: (signal: Signal) =>
    framed((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.seen);
      encoding.writeVarString(encoder, signal);
    }),
};

/**
 * Reads one frame, strictly: nothing may be left over.
 *
 * @throws Error when the bytes are not one whole frame of a known kind; the socket then closes with `CLOSE.malformed`
 */
export function decodeFrame(bytes: Uint8Array): Frame {
  const decoder = decoding.createDecoder(bytes);
  const frame = readFrame(decoder);
  if (decoding.hasContent(decoder)) throw new Error('bytes after the frame');
  return frame;
}

function readFrame(decoder: decoding.Decoder): Frame {
  const message = decoding.readVarUint(decoder);
  switch (message) {
    case MESSAGE.sync:
      return readSync(decoder);
    case MESSAGE.awareness:
      return { kind: 'awareness', update: decoding.readVarUint8Array(decoder) };
    case MESSAGE.queryAwareness:
      return { kind: 'queryAwareness' };
    case MESSAGE.auth:
      decoding.readVarUint(decoder);
      return { kind: 'denied', reason: decoding.readVarString(decoder) };
    case MESSAGE.flush:
      return { kind: 'flush', n: decoding.readVarUint(decoder) };
    case MESSAGE.flushed:
      return { kind: 'flushed', n: decoding.readVarUint(decoder) };
    case MESSAGE.clock:
      return { kind: 'clock', atMs: decoding.readVarUint(decoder) };
    case MESSAGE.documents:
      return { kind: 'documents', names: JSON.parse(decoding.readVarString(decoder)) as string[] };
    case MESSAGE.seen:
      return { kind: 'seen', signal: decoding.readVarString(decoder) };
    default:
      throw new Error(`unknown message ${message}`);
  }
}

function readSync(decoder: decoding.Decoder): Frame {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === SYNC.step1) return { kind: 'step1', stateVector: bytes };
  if (step === SYNC.step2) return { kind: 'step2', update: bytes };
  if (step === SYNC.update) return { kind: 'update', update: bytes };
  throw new Error(`unknown sync step ${step}`);
}
