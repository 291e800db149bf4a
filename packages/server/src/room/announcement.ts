import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** What one client id says about itself: where its caret is, which row it writes in. `null` when it has left. */
export interface Announcement {
  readonly client: number;
  readonly clock: number;
  readonly state: Readonly<Record<string, unknown>> | null;
}

/** A state may be this long as JSON, in UTF-16 units. A caret and a row key take some hundred. */
export const MAX_STATE_LENGTH = 4_096;

/** Stock clients echo what they hear, one entry for each that is here. */
const MAX_ENTRIES = 1_000;

/**
 * Reads an awareness update. An entry whose state is too long, or is no object, is left out.
 *
 * @throws Error when the bytes are not one
 */
export function decodeAnnouncements(bytes: Uint8Array): Announcement[] {
  const decoder = decoding.createDecoder(bytes);
  const count = decoding.readVarUint(decoder);
  if (count > MAX_ENTRIES) throw new Error('too many entries');
  const announcements: Announcement[] = [];
  for (let index = 0; index < count; index += 1) {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const json = decoding.readVarString(decoder);
    if (json.length > MAX_STATE_LENGTH) continue;
    const state: unknown = JSON.parse(json);
    if (isState(state)) announcements.push({ client, clock, state });
  }
  if (decoding.hasContent(decoder)) throw new Error('bytes after the announcement');
  return announcements;
}

const isState = (value: unknown): value is Announcement['state'] => typeof value === 'object' && !Array.isArray(value);

export function encodeAnnouncements(announcements: readonly Announcement[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, announcements.length);
  for (const { client, clock, state } of announcements) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  }
  return encoding.toUint8Array(encoder);
}
