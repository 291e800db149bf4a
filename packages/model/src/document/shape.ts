/**
 * A small language for what a value may look like. The gate checks it before a change is applied; readers use the
 * same limits for what they show.
 */
export type Shape =
  | { readonly is: 'text'; readonly max: number }
  | { readonly is: 'string'; readonly max: number; readonly pattern?: RegExp }
  | { readonly is: 'one-of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'boolean' }
  | { readonly is: 'list'; readonly of: Shape; readonly max: number }
  | { readonly is: 'record'; readonly of: Shape; readonly max: number }
  | { readonly is: 'object'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly is: 'either'; readonly of: readonly Shape[] };

/** Collaborative plain text (Y.Text), `max` in UTF-16 units. */
export const text = (max: number): Shape => ({ is: 'text', max });
export const string = (max: number, pattern?: RegExp): Shape =>
  pattern ? { is: 'string', max, pattern } : { is: 'string', max };
export const oneOf = (values: readonly (string | number | boolean)[]): Shape => ({ is: 'one-of', values });
export const number = (min: number, max: number): Shape => ({ is: 'number', min, max });
export const boolean: Shape = { is: 'boolean' };
export const list = (of: Shape, max: number): Shape => ({ is: 'list', of, max });
export const record = (of: Shape, max: number): Shape => ({ is: 'record', of, max });
export const object = (fields: Readonly<Record<string, Shape>>): Shape => ({ is: 'object', fields });
export const either = (...of: readonly Shape[]): Shape => ({ is: 'either', of });

/** An id that a client made: of a row, a seat, or a row as `seat/row`. */
export const id: Shape = string(140, /^[A-Za-z0-9_.:/-]*$/);
/** A day, `YYYY-MM-DD`; empty while nobody has chosen one. */
export const date: Shape = string(10, /^(\d{4}-\d{2}-\d{2})?$/);
/** Day and local time as a date-time field gives it, or RFC 3339; empty while not chosen. */
export const dateTime: Shape = string(35, /^(\d{4}-\d{2}-\d{2}(T[0-9:.]{5,12}(Z|[+-]\d{2}:\d{2})?)?)?$/);
/** Milliseconds since 1970. */
export const instant: Shape = number(0, 8.64e15);

/** Keys that would reach an object's prototype; no map and no plain value may carry them. */
export const isSafeKey = (key: string): boolean => key !== '__proto__' && key !== 'constructor' && key !== 'prototype';

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/**
 * Whether a plain JSON value fits a shape. `null` always fits: it means that nothing has been said.
 * A collaborative text never fits here: it is not a plain value.
 */
export function fits(shape: Shape, value: unknown): boolean {
  if (value === null) return shape.is !== 'text';
  switch (shape.is) {
    case 'text':
      return false;
    case 'string':
      return typeof value === 'string' && value.length <= shape.max && (shape.pattern?.test(value) ?? true);
    case 'one-of':
      return shape.values.some((allowed) => allowed === value);
    case 'number':
      return typeof value === 'number' && value >= shape.min && value <= shape.max;
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value) && value.length <= shape.max && value.every((item) => fits(shape.of, item));
    case 'record': {
      if (!isPlainObject(value)) return false;
      const entries = Object.entries(value);
      return (
        entries.length <= shape.max && entries.every(([key, item]) => isSafeKey(key) && key.length <= 140 && fits(shape.of, item))
      );
    }
    case 'object':
      return (
        isPlainObject(value) &&
        Object.entries(value).every(([key, item]) => {
          const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
          return field !== undefined && fits(field, item);
        })
      );
    case 'either':
      return shape.of.some((one) => fits(one, value));
  }
}

/** The longest collaborative text a shape allows, or undefined when it allows none. */
export function textLimit(shape: Shape): number | undefined {
  if (shape.is === 'text') return shape.max;
  if (shape.is !== 'either') return undefined;
  const limits = shape.of.map(textLimit).filter((limit) => limit !== undefined);
  return limits.length > 0 ? Math.max(...limits) : undefined;
}
