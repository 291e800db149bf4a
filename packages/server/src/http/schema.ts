import { type TUnsafe, Type } from 'typebox';

/** One of several words. A union of literals would do, but says four things when one is wrong. */
export const oneOf = <const T extends string>(values: readonly T[], options: object = {}): TUnsafe<T> =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], ...options });

/** A date and time with its offset (RFC 3339). */
export const DateTime = Type.String({ format: 'date-time', maxLength: 35 });
/** A day. */
export const Day = Type.String({ format: 'date' });

/** Text with something in it besides spaces. */
export const words = (maxLength: number, options: object = {}) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', ...options });

/** The same, or null for what is taken away. */
export const orNull = (schema: object): TUnsafe<string | null> =>
  Type.Unsafe<string | null>({ ...schema, type: ['string', 'null'] });

/** A seat, a plan or a row, as it is written in a document. */
export const Id = Type.String({ minLength: 1, maxLength: 140, pattern: '^[A-Za-z0-9_.:/-]+$' });

/** Any refusal. Facts of its own stand beside these. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'Stable, for programs. The list is in docs/protocol.md.' }),
    detail: Type.String(),
    field: Type.Optional(Type.String({ description: 'The field that is wrong: `participants/0/name`.' })),
    missing: Type.Optional(Type.Array(Type.String(), { description: 'With `plan-incomplete`: what a plan lacks.' })),
  },
  { additionalProperties: true, description: 'application/problem+json' },
);

export const Nothing = Type.Null({ description: 'Done. There is no body.' });
