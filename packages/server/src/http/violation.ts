import type { FastifySchemaValidationError } from 'fastify';

/** Which field breaks a schema, and how, in a plain sentence. */
export interface Violation {
  readonly field: string;
  readonly detail: string;
}

type Params = Readonly<Record<string, unknown>>;

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a date and time with its offset, for example 2026-12-04T10:00:00+01:00',
  date: 'a date, for example 2026-12-04',
};

/** What each rule of a schema asks for. A rule that is not here is said in the validator's own words. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  required: () => 'is missing',
  type: ({ type }) => `must be ${article(String(type))}`,
  enum: ({ allowedValues }) => `must be one of: ${listed(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  format: ({ format }) => `must be ${FORMATS[String(format)] ?? `a ${format}`}`,
  pattern: () => 'has characters that may not stand there',
  minLength: ({ limit }) => (limit === 1 ? 'may not be empty' : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `may have at most ${limit} characters`,
  minItems: ({ limit }) => `must have at least ${limit} items`,
  maxItems: ({ limit }) => `may have at most ${limit} items`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  discriminator: ({ error }) => (error === 'tag' ? 'is missing' : 'is not something that can be asked'),
};

/** Reads what a validator found wrong. Values that were sent are never repeated. */
export function readViolation(found: FastifySchemaValidationError, context = 'body'): Violation {
  const params: Params = found.params;
  const within = found.instancePath.slice(1);
  const inner = params['missingProperty'] ?? params['tag'];
  const path = typeof inner === 'string' ? [within, inner].filter((part) => part !== '').join('/') : within;
  const field = path === '' ? context : path;
  const sentence = SENTENCES[found.keyword]?.(params) ?? found.message ?? 'is wrong';
  return { field, detail: `${field} ${sentence}.` };
}

const article = (type: string): string => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);
const listed = (values: unknown): string => (Array.isArray(values) ? values.map(String).join(', ') : '');
