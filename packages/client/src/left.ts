/*
 * Seats that somebody has left on this device before the server could be told. A cookie that no script can reach keeps
 * such a seat open, so the device remembers that it owes the server a word, also when the page is closed. Only the
 * seat's id is kept, which says nothing about anybody.
 */

const KEY = 'left';

const owed = (): string[] => localStorage.getItem(KEY)?.split(' ') ?? [];

function keep(seats: readonly string[]): void {
  if (seats.length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, seats.join(' '));
}

/** Somebody leaves a seat: the server is to be told. */
export const oweLeaving = (seat: string): void => keep([...owed().filter((one) => one !== seat), seat]);

/** Nothing is owed for a seat: the server knows, or somebody has come back to it by its link and it is theirs. */
export const owesNothingFor = (seat: string): void => keep(owed().filter((one) => one !== seat));

/** Closes the sessions of every seat that was left here. @throws when the server cannot be reached; it is still owed then */
export async function settleLeaving(): Promise<void> {
  for (const seat of owed()) {
    const { ok, status } = await fetch('/api/session', { method: 'DELETE', headers: { 'x-seat': seat } });
    // Whoever is nobody to the server is signed out.
    if (!ok && status !== 401) throw new Error('not signed out');
    owesNothingFor(seat);
  }
}
