import * as encoding from 'lib0/encoding';

/** Updates as nobody's editor writes them: byte for byte what a test says, sound or not. */

export type ForgedId = readonly [client: number, clock: number];

export type ForgedContent =
  | { string: string }
  | { any: readonly unknown[] }
  | { type: number; nodeName?: string }
  | { deleted: number }
  | { format: readonly [key: string, json: string] }
  | { raw: number; write: (encoder: encoding.Encoder) => void };

export interface ForgedItem {
  readonly origin?: ForgedId;
  readonly right?: ForgedId;
  /** Name of a room, or the id of the item that brought the type. */
  readonly in?: string | ForgedId;
  readonly key?: string;
  readonly content: ForgedContent;
  /** Bits to set beside those that follow from the rest. */
  readonly flags?: number;
}

/** `gc` and `skip`: so many clocks of nothing. */
export type ForgedStruct =
  | ForgedItem
  | { readonly gc: number; readonly info?: number }
  | { readonly skip: number; readonly info?: number };

export interface ForgedBlock {
  readonly client: number;
  readonly clock?: number;
  readonly structs: readonly ForgedStruct[];
}

export interface Forgery {
  readonly blocks?: readonly ForgedBlock[];
  readonly deletes?: readonly (readonly [client: number, ranges: readonly (readonly [clock: number, length: number])[]])[];
}

const REF = { deleted: 1, string: 4, format: 6, type: 7, any: 8 } as const;

/** The bytes of an update. */
export function forge({ blocks = [], deletes = [] }: Forgery): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, blocks.length);
  for (const { client, clock = 0, structs } of blocks) {
    encoding.writeVarUint(encoder, structs.length);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    for (const struct of structs) writeStruct(encoder, struct);
  }
  encoding.writeVarUint(encoder, deletes.length);
  for (const [client, ranges] of deletes) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const range of ranges) for (const number of range) encoding.writeVarUint(encoder, number);
  }
  return encoding.toUint8Array(encoder);
}

function writeStruct(encoder: encoding.Encoder, struct: ForgedStruct): void {
  if ('gc' in struct || 'skip' in struct) {
    const [usual, length] = 'gc' in struct ? [0, struct.gc] : [10, struct.skip];
    encoding.writeUint8(encoder, struct.info ?? usual);
    encoding.writeVarUint(encoder, length);
    return;
  }
  const { origin, right, in: parent, key, content, flags = 0 } = struct;
  const ref = 'raw' in content ? content.raw : REF[Object.keys(content)[0] as keyof typeof REF];
  encoding.writeUint8(encoder, ref | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (key === undefined ? 0 : 0x20) | flags);
  for (const id of [origin, right]) if (id) writeId(encoder, id);
  if (!origin && !right) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0);
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent);
    else if (parent) writeId(encoder, parent);
    if (key !== undefined) encoding.writeVarString(encoder, key);
  }
  writeContent(encoder, content);
}

function writeId(encoder: encoding.Encoder, id: ForgedId): void {
  for (const number of id) encoding.writeVarUint(encoder, number);
}

function writeContent(encoder: encoding.Encoder, content: ForgedContent): void {
  if ('string' in content) encoding.writeVarString(encoder, content.string);
  else if ('deleted' in content) encoding.writeVarUint(encoder, content.deleted);
  else if ('format' in content) for (const text of content.format) encoding.writeVarString(encoder, text);
  else if ('type' in content) {
    encoding.writeVarUint(encoder, content.type);
    if (content.nodeName !== undefined) encoding.writeVarString(encoder, content.nodeName);
  } else if ('any' in content) {
    encoding.writeVarUint(encoder, content.any.length);
    for (const value of content.any) encoding.writeAny(encoder, value as encoding.AnyEncodable);
  } else content.write(encoder);
}
