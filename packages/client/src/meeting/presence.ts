import type { Awareness } from 'y-protocols/awareness';
import type { Session } from '../session.ts';

/** What somebody announces about themselves: who they are, as the server has it, and which row they are writing in. */
interface Announced {
  readonly user?: { readonly id: string; readonly name: string; readonly role: string };
  readonly writing?: string | null;
}

/** Who is here and who is writing, as the open pages tell each other. Nothing of it is kept. */
export class Presence {
  readonly #session: Session;
  /** Asked for each time: a document that starts over has another. */
  readonly #awareness: () => Awareness;

  constructor(session: Session, awareness: () => Awareness) {
    this.#session = session;
    this.#awareness = awareness;
  }

  /** Tells the others who this is, once the document has come. */
  introduce(isLoaded: boolean): void {
    const awareness = this.#awareness();
    if (!isLoaded || (awareness.getLocalState() as Announced | null)?.user) return;
    const { seat, name, role } = this.#session;
    awareness.setLocalStateField('user', { id: seat, name, role });
  }

  /** Seats with an open page; this one among them. */
  get here(): string[] {
    return [...new Set([this.#session.seat, ...this.#states().flatMap(({ user }) => (user ? [user.id] : []))])];
  }

  /** Rows that somebody else is writing in: row key → the seat that writes. */
  get writing(): Map<string, string> {
    const rows = new Map<string, string>();
    for (const { user, writing } of this.#states()) {
      if (user && writing && user.id !== this.#session.seat) rows.set(writing, user.id);
    }
    return rows;
  }

  announceWriting(row: string | null): void {
    const awareness = this.#awareness();
    if (((awareness.getLocalState() as Announced | null)?.writing ?? null) !== row) awareness.setLocalStateField('writing', row);
  }

  #states(): Announced[] {
    return [...this.#awareness().getStates().values()] as Announced[];
  }
}
