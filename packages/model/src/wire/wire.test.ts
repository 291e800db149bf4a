import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { SIGNALS } from '../commands/command.ts';
import { REFUSALS, type RefusalCode } from './errors.ts';
import { CLOSE, decodeFrame, encodeFrame, MAX_FRAME_BYTES, MESSAGE, SYNC, WIRE_VERSION } from './wire.ts';

const bytes = fc.uint8Array({ maxLength: 200 });
const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });

test('what one end sends the other end reads', () => {
  fc.assert(
    fc.property(bytes, count, fc.array(fc.string()), (update, n, names) => {
      expect(decodeFrame(encodeFrame.step1(update))).toEqual({ kind: 'step1', stateVector: update });
      expect(decodeFrame(encodeFrame.step2(update))).toEqual({ kind: 'step2', update });
      expect(decodeFrame(encodeFrame.update(update))).toEqual({ kind: 'update', update });
      expect(decodeFrame(encodeFrame.awareness(update))).toEqual({ kind: 'awareness', update });
      expect(decodeFrame(encodeFrame.flush(n))).toEqual({ kind: 'flush', n });
      expect(decodeFrame(encodeFrame.flushed(n))).toEqual({ kind: 'flushed', n });
      expect(decodeFrame(encodeFrame.clock(n))).toEqual({ kind: 'clock', atMs: n });
      expect(decodeFrame(encodeFrame.documents(names))).toEqual({ kind: 'documents', names });
      for (const signal of SIGNALS) expect(decodeFrame(encodeFrame.seen(signal))).toEqual({ kind: 'seen', signal });
    }),
  );
});

test('a refusal says its code, the room and a detail', () => {
  for (const code of Object.keys(REFUSALS) as RefusalCode[]) {
    const denial = { code, root: 'commitments/peter', detail: 'r1 what value' };
    const frame = decodeFrame(encodeFrame.denied(denial));
    expect(frame.kind).toBe('denied');
    if (frame.kind === 'denied') expect(JSON.parse(frame.reason)).toEqual(denial);
  }
});

const framesOfEachKind = [
  encodeFrame.step1(new Uint8Array([0])),
  encodeFrame.update(new Uint8Array([0, 0])),
  encodeFrame.awareness(new Uint8Array([1, 2, 3])),
  encodeFrame.denied({ code: 'gap' }),
  encodeFrame.flush(300),
  encodeFrame.clock(Date.UTC(2026, 11, 4)),
  encodeFrame.documents(['p~chair']),
  encodeFrame.seen('pause'),
  encodeFrame.seen('too-fast'),
];

test('a frame with a byte too many or too few is no frame', () => {
  for (const frame of framesOfEachKind) {
    expect(() => decodeFrame(new Uint8Array([...frame, 0]))).toThrow();
    for (let length = 0; length < frame.length; length += 1) expect(() => decodeFrame(frame.subarray(0, length))).toThrow();
  }
});

test('any bytes are a frame or an error, and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (frame) => {
      try {
        expect(decodeFrame(frame)).toHaveProperty('kind');
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 2000 },
  );
});

test('an unknown message and an unknown step are errors', () => {
  for (const start of [[4], [99], [105], [MESSAGE.sync, 3, 0]])
    expect(() => decodeFrame(new Uint8Array(start))).toThrow(/unknown/);
});

test('a length of many gigabytes is an error and allocates nothing', () => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, SYNC.update);
  encoding.writeVarUint(encoder, Number.MAX_SAFE_INTEGER);
  expect(() => decodeFrame(encoding.toUint8Array(encoder))).toThrow();
});

test('the fingerprint of the wire: who changes one of these numbers changes the protocol, and its version', () => {
  expect({ WIRE_VERSION, MESSAGE, SYNC, CLOSE, MAX_FRAME_BYTES }).toEqual({
    WIRE_VERSION: 1,
    MESSAGE: {
      sync: 0,
      awareness: 1,
      auth: 2,
      queryAwareness: 3,
      flush: 100,
      flushed: 101,
      clock: 102,
      documents: 103,
      seen: 104,
    },
    SYNC: { step1: 0, step2: 1, update: 2 },
    CLOSE: {
      malformed: 4400,
      noKey: 4401,
      refused: 4403,
      unknownPlan: 4404,
      otherVersion: 4409,
      tooManyFrames: 4529,
      restarting: 1012,
      tryLater: 1013,
    },
    MAX_FRAME_BYTES: 262_144,
  });
  expect([...encodeFrame.flush(7)]).toEqual([100, 7]);
  expect([...encodeFrame.update(new Uint8Array([0, 0]))]).toEqual([0, 2, 2, 0, 0]);
  expect([...encodeFrame.denied({ code: 'gap' })].slice(0, 3)).toEqual([2, 0, 14]);
});
