import { Refusal } from '@samsyn/model';
import * as decoding from 'lib0/decoding';
import { GATE_LIMITS } from './limits.ts';
import { readJson, readKey, readPlain } from './plain.ts';

/**
 * An update in V1 encoding, read strictly and without a document. Yjs reads the same bytes more kindly: it takes the
 * last of two blocks of one client, two spellings of a gap, and bytes left over. What this does not read, Yjs never sees.
 */

export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** Types that may stand in a document, by their number on the wire. */
export const TYPE = { map: 1, text: 2, xmlElement: 3, xmlText: 6 } as const;
export type TypeRef = (typeof TYPE)[keyof typeof TYPE];

export type Content =
  /** Written and deleted again before it was sent. */
  | { readonly is: 'deleted' }
  | { readonly is: 'string'; readonly text: string }
  | { readonly is: 'plain'; readonly values: readonly unknown[] }
  | { readonly is: 'format'; readonly key: string; readonly value: unknown }
  | { readonly is: 'type'; readonly type: TypeRef; readonly nodeName: string | undefined };

/** A run of clocks. `gap` stands for what the sender left out, `nothing` for what it has thrown away. */
export interface Struct extends Id {
  readonly length: number;
  readonly item?: Item;
  readonly isGap: boolean;
}

export interface Item {
  readonly origin: Id | undefined;
  readonly rightOrigin: Id | undefined;
  /** Said outright only when there is no origin to take it from. */
  readonly parent: string | Id | undefined;
  readonly key: string | undefined;
  readonly content: Content;
  /** Where its flags stand in the update, and where its right origin begins and ends: the same place when it has none. */
  readonly at: { readonly flags: number; readonly rightFrom: number; readonly rightTo: number };
}

export interface Block {
  readonly client: number;
  readonly clock: number;
  readonly structs: readonly Struct[];
  /** First clock after the block. */
  readonly end: number;
}

/** The struct of a block that a clock falls in. */
export function blockStructAt({ clock, end, structs }: Block, at: number): Struct | undefined {
  if (at < clock || at >= end) return undefined;
  let low = 0;
  let high = structs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((structs[middle] as Struct).clock <= at) low = middle;
    else high = middle - 1;
  }
  return structs[low];
}

export interface Range extends Id {
  readonly length: number;
}

export interface DecodedUpdate {
  readonly blocks: readonly Block[];
  readonly deletes: readonly Range[];
  readonly structCount: number;
  /** Where the deletions begin, in bytes. */
  readonly deletesAt: number;
}

const malformed = (detail: string): Refusal => new Refusal('malformed', { detail });

/** @throws Refusal `malformed`, `shape` or `too-large`; nothing else, whatever the bytes are */
export function decodeUpdate(bytes: Uint8Array, maxStructs: number): DecodedUpdate {
  const decoder = decoding.createDecoder(bytes);
  try {
    const blocks = readBlocks(decoder, maxStructs);
    const deletesAt = decoder.pos;
    const deletes = readDeletes(decoder);
    if (decoding.hasContent(decoder)) throw malformed('bytes after the update');
    return { blocks, deletes, deletesAt, structCount: blocks.reduce((sum, block) => sum + block.structs.length, 0) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // lib0 throws plain errors and range errors on bytes that end too early or say nonsense.
    throw new Refusal('malformed', { detail: 'unreadable' }, { cause: error });
  }
}

function readBlocks(decoder: decoding.Decoder, maxStructs: number): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<number>();
  let left = maxStructs;
  for (let count = decoding.readVarUint(decoder); count > 0; count -= 1) {
    const structCount = decoding.readVarUint(decoder);
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    if (structCount === 0) throw malformed('empty block');
    if (seen.has(client)) throw malformed('two blocks of one client');
    seen.add(client);
    left -= structCount;
    if (left < 0) throw new Refusal('too-large', { detail: 'structs' });
    const structs: Struct[] = [];
    let at = clock;
    for (let index = 0; index < structCount; index += 1) {
      const struct = readStruct(decoder, client, at);
      structs.push(struct);
      at += struct.length;
      if (at > GATE_LIMITS.clock) throw new Refusal('too-large', { detail: 'clock' });
    }
    blocks.push({ client, clock, structs, end: at });
  }
  return blocks;
}

export const INFO = { content: 0b11111, hasKey: 0b100000, hasRightOrigin: 0b1000000, hasOrigin: 0b10000000 } as const;
const GC = 0;
const SKIP = 10;

function readStruct(decoder: decoding.Decoder, client: number, clock: number): Struct {
  const flags = decoder.pos;
  const info = decoding.readUint8(decoder);
  const ref = info & INFO.content;
  if (ref === GC || ref === SKIP) {
    // Yjs writes both with no other bit set; other spellings would be read differently elsewhere.
    if (info !== ref) throw malformed('flags on a run of nothing');
    return { client, clock, length: readLength(decoder), isGap: ref === SKIP };
  }
  const origin = info & INFO.hasOrigin ? readId(decoder) : undefined;
  const rightFrom = decoder.pos;
  const rightOrigin = info & INFO.hasRightOrigin ? readId(decoder) : undefined;
  const at = { flags, rightFrom, rightTo: decoder.pos };
  const saysParent = origin === undefined && rightOrigin === undefined;
  const parent = saysParent ? readParent(decoder) : undefined;
  const key = saysParent && info & INFO.hasKey ? readKey(decoder) : undefined;
  const { content, length } = readContent(decoder, ref);
  return { client, clock, length, isGap: false, item: { origin, rightOrigin, parent, key, content, at } };
}

const readId = (decoder: decoding.Decoder): Id => ({
  client: decoding.readVarUint(decoder),
  clock: decoding.readVarUint(decoder),
});

function readParent(decoder: decoding.Decoder): string | Id {
  const isRoot = decoding.readVarUint(decoder);
  if (isRoot > 1) throw malformed('parent');
  return isRoot === 1 ? decoding.readVarString(decoder) : readId(decoder);
}

function readLength(decoder: decoding.Decoder): number {
  const length = decoding.readVarUint(decoder);
  if (length === 0) throw malformed('empty run');
  return length;
}

const REF = { deleted: 1, string: 4, format: 6, type: 7, any: 8 } as const;

function readContent(decoder: decoding.Decoder, ref: number): { content: Content; length: number } {
  switch (ref) {
    case REF.deleted:
      return { content: { is: 'deleted' }, length: readLength(decoder) };
    case REF.string: {
      const text = decoding.readVarString(decoder);
      if (text === '') throw malformed('empty text');
      return { content: { is: 'string', text }, length: text.length };
    }
    case REF.format: {
      const key = decoding.readVarString(decoder);
      return { content: { is: 'format', key, value: readJson(decoder) }, length: 1 };
    }
    case REF.type: {
      const type = decoding.readVarUint(decoder);
      if (type !== TYPE.map && type !== TYPE.text && type !== TYPE.xmlElement && type !== TYPE.xmlText) {
        throw new Refusal('shape', { detail: 'type' });
      }
      const nodeName = type === TYPE.xmlElement ? decoding.readVarString(decoder) : undefined;
      return { content: { is: 'type', type, nodeName }, length: 1 };
    }
    case REF.any: {
      const length = readLength(decoder);
      if (length > GATE_LIMITS.plainValues) throw new Refusal('shape', { detail: 'values' });
      const budget = { left: GATE_LIMITS.plainValues };
      const values = Array.from({ length }, () => readPlain(decoder, 0, budget));
      return { content: { is: 'plain', values }, length };
    }
    default:
      // Subdocuments, binary, embeds and the old JSON content have no place in a plan.
      throw new Refusal('shape', { detail: 'content' });
  }
}

function readDeletes(decoder: decoding.Decoder): Range[] {
  const ranges: Range[] = [];
  const seen = new Set<number>();
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const client = decoding.readVarUint(decoder);
    if (seen.has(client)) throw malformed('two lists of deletions for one client');
    seen.add(client);
    let from = 0;
    for (let count = decoding.readVarUint(decoder); count > 0; count -= 1) {
      const clock = decoding.readVarUint(decoder);
      const length = decoding.readVarUint(decoder);
      // A range of no length still splits what stands there; ranges that overlap cost their product.
      if (length === 0) throw malformed('empty deletion');
      if (clock < from) throw malformed('deletions out of order');
      from = clock + length;
      if (clock + length > GATE_LIMITS.clock) throw new Refusal('too-large', { detail: 'clock' });
      ranges.push({ client, clock, length });
      if (ranges.length > GATE_LIMITS.deleteRanges) throw new Refusal('too-large', { detail: 'deletions' });
    }
  }
  return ranges;
}
