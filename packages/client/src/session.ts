import { type Command, isSeatId, type PartMinutes, type Phase, type Presence, type Role } from '@samsyn/model';
import { oweLeaving, owesNothingFor } from './left.ts';

/** Somebody who is expected, as the lobby shows them. */
export interface Expected {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly presence: Presence;
  readonly here: boolean;
}

/** Who this browser is signed in as, and the meeting it has come to. */
export interface Session {
  readonly planId: string;
  readonly seat: string;
  readonly role: Role;
  readonly name: string;
  readonly title: string;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  /** How long each part is. */
  readonly minutes: PartMinutes;
  readonly admitted: boolean;
  readonly phase: Phase;
  readonly consent: { readonly status: string };
  /** The person has protected data, as far as this seat is to know. */
  readonly protected: boolean;
  readonly question: string;
  readonly participants: readonly Expected[];
}

/** What a server said no with: a stable code and its facts (RFC 9457). */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly missing?: readonly string[];
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Which of this browser's seats a tab speaks for. A demo has a whole table of them, each in its own tab. */
let seatOfTab: string | undefined;

const SEAT_KEY = 'seat';

/** The seat that this tab speaks for, as its address or an earlier page in it said. */
export function seatHere(): string | undefined {
  const named = new URLSearchParams(location.search).get('seat') ?? sessionStorage.getItem(SEAT_KEY);
  return named !== null && isSeatId(named) ? named : undefined;
}

/** Every request from now on is for this seat. */
export function useSeat(seat: string | undefined): void {
  seatOfTab = seat;
  if (seat === undefined) sessionStorage.removeItem(SEAT_KEY);
  else {
    owesNothingFor(seat);
    sessionStorage.setItem(SEAT_KEY, seat);
  }
}

/** The key that a link carries. It stands in the fragment, so it never reaches a server log. */
export const keyInFragment = (hash: string): string | undefined => /^#([A-Za-z0-9_-]{20,200})$/.exec(hash)?.[1];

/**
 * Exchanges a link's key for a session cookie. Called by a button and never by itself: mail scanners open links.
 *
 * @throws ProblemError when the key is not valid, or the server says no
 */
export async function signIn(key: string): Promise<void> {
  await request('/api/session', {
    method: 'POST',
    body: JSON.stringify({ key }),
    headers: { 'content-type': 'application/json' },
  });
}

/**
 * Who this is, or undefined when it is nobody yet.
 *
 * @param key asks for the seat that a link's key opens, without making a session: what the lobby shows before anyone
 *   has chosen to go in
 */
export async function readSession(key?: string): Promise<Session | undefined> {
  try {
    const response = await request('/api/session', key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } });
    return (await response.json()) as Session;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 401) return undefined;
    throw error;
  }
}

/**
 * Forgets the seat on this device, at once and also without a link: whoever picks it up next finds nothing. The server
 * is told by `settleLeaving`, when it can be reached.
 */
export function forgetSeat(): void {
  const seat = seatHere();
  sessionStorage.clear();
  useSeat(undefined);
  history.replaceState(null, '', '/');
  if (seat !== undefined) oweLeaving(seat);
}

/**
 * Asks the meeting to do something.
 *
 * @param id makes it idempotent: the same id again does nothing
 * @throws ProblemError with the refusal's code; TypeError when the server cannot be reached
 */
export async function sendCommand(planId: string, command: Command, id: string): Promise<void> {
  await request(`/api/plans/${planId}/commands`, {
    method: 'POST',
    body: JSON.stringify({ id, ...command }),
    headers: { 'content-type': 'application/json' },
  });
}

/**
 * Asks the server something as the seat that this tab speaks for.
 *
 * @throws ProblemError with the refusal's code; TypeError when the server cannot be reached
 */
export async function request(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
  const headers = { ...(seatOfTab === undefined ? {} : { 'x-seat': seatOfTab }), ...init.headers };
  const response = await fetch(path, { ...init, headers, credentials: 'same-origin', cache: 'no-store' });
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => ({}));
  const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  throw new ProblemError({ ...problem, code: problem.code ?? 'internal', status: response.status });
}
