import { isSafeKey, Refusal } from '@samsyn/model';
import * as decoding from 'lib0/decoding';
import { GATE_LIMITS } from './limits.ts';

/** Plain values as they stand in an update, read so that they can do nothing but be values. */

/** @throws Refusal `shape` on a key that would reach an object's prototype */
export function readKey(decoder: decoding.Decoder): string {
  const key = decoding.readVarString(decoder);
  if (!isSafeKey(key)) throw new Refusal('shape', { detail: 'key' });
  return key;
}

/** What a mark says. */
export function readJson(decoder: decoding.Decoder): unknown {
  const text = decoding.readVarString(decoder);
  if (text.length > 200) throw new Refusal('shape', { detail: 'format' });
  return JSON.parse(text) as unknown;
}

const PLAIN = {
  undefined: 127,
  null: 126,
  integer: 125,
  float32: 124,
  float64: 123,
  bigint: 122,
  false: 121,
  true: 120,
  string: 119,
  object: 118,
  array: 117,
} as const;

/**
 * A plain JSON value. Written here, and not read by lib0, because there an own `__proto__` sets the prototype.
 *
 * @param budget values that may still be read; counted down
 * @throws Refusal `shape`
 */
export function readPlain(decoder: decoding.Decoder, depth: number, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0 || depth > GATE_LIMITS.plainDepth) throw new Refusal('shape', { detail: 'values' });
  switch (decoding.readUint8(decoder)) {
    case PLAIN.null:
      return null;
    case PLAIN.integer:
      return decoding.readVarInt(decoder);
    case PLAIN.float32:
      return decoding.readFloat32(decoder);
    case PLAIN.float64:
      return decoding.readFloat64(decoder);
    case PLAIN.false:
      return false;
    case PLAIN.true:
      return true;
    case PLAIN.string:
      return decoding.readVarString(decoder);
    case PLAIN.object: {
      const value: Record<string, unknown> = {};
      for (let count = decoding.readVarUint(decoder); count > 0; count -= 1) {
        const key = readKey(decoder);
        value[key] = readPlain(decoder, depth + 1, budget);
      }
      return value;
    }
    case PLAIN.array: {
      const values: unknown[] = [];
      for (let count = decoding.readVarUint(decoder); count > 0; count -= 1) values.push(readPlain(decoder, depth + 1, budget));
      return values;
    }
    default:
      throw new Refusal('shape', { detail: 'value' });
  }
}
