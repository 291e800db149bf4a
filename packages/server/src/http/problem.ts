import { REFUSALS, Refusal, type RefusalCode } from '@samsyn/model';
import type { FastifyError } from 'fastify';
import { StoreError } from '../updates/update-log.ts';
import { readViolation } from './violation.ts';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** An error as the outside sees it (RFC 9457): a stable code, what it means, and its facts. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: RefusalCode;
  readonly detail: string;
  /** The field that is wrong, as a path without its first slash: `participants/0/name`. */
  readonly field?: string;
  readonly [fact: string]: unknown;
}

/** What Fastify says, by its own codes. */
const FRAMEWORK: Readonly<Record<string, RefusalCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-malformed',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_BAD_URL: 'route-unknown',
  FST_ERR_NOT_FOUND: 'route-unknown',
};

/** A problem with a code, in its own sentence unless a plainer one is given. */
export function problemOf(code: RefusalCode, facts: Readonly<Record<string, unknown>> = {}): Problem {
  const { status, sentence } = REFUSALS[code];
  return { type: `urn:samsyn:problem:${code}`, title: sentence, status, code, detail: sentence, ...facts };
}

/** Any error as a problem. What was not foreseen tells nothing about itself. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) return problemOf(error.code, error.details);
  if (error instanceof StoreError) return problemOf('store-unavailable');
  const { validation, validationContext, code, statusCode } = error as Partial<FastifyError>;
  const [violation] = validation ?? [];
  if (violation) return problemOf('body-invalid', { ...readViolation(violation, validationContext) });
  const known = code === undefined ? undefined : FRAMEWORK[code];
  if (known) return problemOf(known);
  // Node's own parser and plugins mark what the client did wrong with a status alone.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return problemOf('body-malformed');
  return problemOf('internal');
}
