import * as encoding from 'lib0/encoding';
import { type Id, INFO, type Item, type Range } from './decode.ts';

/** The structs of an update as they were sent, with these deletions instead of its own. */
export function withDeletes(structs: Uint8Array, deletes: readonly Range[]): Uint8Array {
  const byClient = new Map<number, Range[]>();
  for (const range of deletes) {
    const ranges = byClient.get(range.client);
    if (ranges) ranges.push(range);
    else byClient.set(range.client, [range]);
  }
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, structs);
  encoding.writeVarUint(encoder, byClient.size);
  for (const [client, ranges] of byClient) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const { clock, length } of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, length);
    }
  }
  return encoding.toUint8Array(encoder);
}

/** The structs of an update as they were sent, with other right origins for some of its items. */
export function withRights(structs: Uint8Array, rights: ReadonlyMap<Item, Id | undefined>): Uint8Array {
  const encoder = encoding.createEncoder();
  let from = 0;
  for (const [{ at }, right] of [...rights].sort(([a], [b]) => a.at.flags - b.at.flags)) {
    encoding.writeUint8Array(encoder, structs.subarray(from, at.flags));
    const flags = structs[at.flags] ?? 0;
    encoding.writeUint8(encoder, right ? flags | INFO.hasRightOrigin : flags & ~INFO.hasRightOrigin);
    encoding.writeUint8Array(encoder, structs.subarray(at.flags + 1, at.rightFrom));
    if (right) {
      encoding.writeVarUint(encoder, right.client);
      encoding.writeVarUint(encoder, right.clock);
    }
    from = at.rightTo;
  }
  encoding.writeUint8Array(encoder, structs.subarray(from));
  return encoding.toUint8Array(encoder);
}
