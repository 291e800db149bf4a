/**
 * Every refusal there is: what its sentence says in logs and problem documents, and the HTTP status it answers with.
 * People read the catalogue (`refusal-<code>`), never these sentences.
 */
export const REFUSALS = {
  'key-missing': { status: 401, sentence: 'A key is needed: a bearer key or the session cookie.' },
  'key-unknown': { status: 401, sentence: 'This key is not valid. It may be old or revoked.' },
  forbidden: { status: 403, sentence: 'This seat may not do that.' },
  'admin-key-missing': { status: 403, sentence: 'No ADMIN_KEY is configured, so this route is closed.' },
  'origin-foreign': { status: 403, sentence: 'A page of another address may not ask for this.' },
  'plan-unknown': { status: 404, sentence: 'There is no such plan for this key.' },
  'route-unknown': { status: 404, sentence: 'There is no such address.' },
  'body-malformed': { status: 400, sentence: 'The body is not valid JSON.' },
  'body-invalid': { status: 400, sentence: 'A field is missing or wrong.' },
  'body-too-large': { status: 413, sentence: 'The body is too large.' },
  'media-type-unsupported': { status: 415, sentence: 'Send JSON as application/json.' },
  'too-many-requests': { status: 429, sentence: 'Too many requests. Try again soon.' },
  'participant-unknown': { status: 404, sentence: 'There is no such participant in this plan.' },
  'participants-too-many': { status: 409, sentence: 'A plan has at most 100 participants.' },
  'chair-exists': { status: 409, sentence: 'The plan already has a chair.' },
  'consent-missing': { status: 409, sentence: 'The board is locked until consent is given.' },
  'needs-not-longest': { status: 400, sentence: 'Behov must be the longest part.' },
  'minutes-not-planned': { status: 400, sentence: 'The parts must add up to the planned minutes.' },
  'phase-forbidden': { status: 409, sentence: 'The meeting cannot go there from where it is.' },
  'meeting-paused': { status: 409, sentence: 'The meeting is already paused.' },
  'meeting-not-paused': { status: 409, sentence: 'The meeting is not paused.' },
  'meeting-over': { status: 409, sentence: 'The meeting has ended.' },
  'plan-incomplete': { status: 409, sentence: 'The plan lacks something the law or the template asks for.' },
  'seat-unknown': { status: 404, sentence: 'There is no such seat in this plan.' },
  'seat-cannot-speak': { status: 409, sentence: 'That seat does not take turns.' },
  'reason-missing': { status: 400, sentence: 'A reason is needed.' },
  'undo-too-late': { status: 409, sentence: 'That can no longer be undone.' },
  'row-unknown': { status: 404, sentence: 'There is no such row.' },
  'chair-present': { status: 409, sentence: 'The chair is here; the chair hands over.' },
  'not-admitted': { status: 403, sentence: 'The chair has not let this seat in yet.' },
  'store-unavailable': { status: 503, sentence: 'Nothing can be saved just now.' },
  internal: { status: 500, sentence: 'Something went wrong with us.' },

  malformed: { status: 400, sentence: 'The update cannot be read.' },
  gap: { status: 400, sentence: 'The update builds on something the server does not have.' },
  'author-foreign': { status: 403, sentence: 'The update carries a client id that belongs to another seat.' },
  'root-unknown': { status: 403, sentence: 'There is no such room in this document.' },
  'root-foreign': { status: 403, sentence: 'This seat may not write in this room.' },
  'plan-locked': { status: 403, sentence: 'The plan is locked.' },
  place: { status: 403, sentence: 'The operation does not say unambiguously where it belongs.' },
  shape: { status: 403, sentence: 'The value does not fit the field.' },
  'too-long': { status: 403, sentence: 'The text is longer than a text may be.' },
  'too-many-rows': { status: 403, sentence: 'There are more rows than a room holds.' },
  'too-large': { status: 413, sentence: 'The update or the plan is larger than allowed.' },
} as const satisfies Record<string, { status: number; sentence: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** A request or an update that is not accepted: a code that decides what happens, and its facts. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, details: Readonly<Record<string, unknown>> = {}, options?: { cause?: unknown }) {
    super(REFUSALS[code].sentence, options);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return REFUSALS[this.code].status;
  }
}
