import type { Member } from './member.ts';
import { Presence } from './presence.ts';

export interface Watcher {
  readonly changed: () => void;
  /** The room has closed. */
  readonly gone: () => void;
}

/** Who is in a room: the sockets that have it open, what they announce, and those that only watch. */
export class Attendance {
  readonly presence: Presence;
  readonly #members = new Set<Member>();
  readonly #watchers = new Set<Watcher>();
  readonly #left: () => void;

  /** @param left somebody has gone */
  constructor(now: () => number, left: () => void) {
    this.#left = left;
    this.presence = new Presence(now, this.#members, () => this.changed());
  }

  get members(): ReadonlySet<Member> {
    return this.#members;
  }

  /** Seats with an open socket. */
  get here(): Set<string> {
    return new Set([...this.#members].map(({ seat }) => seat.id));
  }

  socketsOf(seat: string): number {
    return [...this.#members].filter((member) => member.seat.id === seat).length;
  }

  get isEmpty(): boolean {
    return this.#members.size + this.#watchers.size === 0;
  }

  join(member: Member): void {
    this.#members.add(member);
    this.presence.tell(member);
    this.changed();
  }

  leave(member: Member): void {
    if (!this.#members.delete(member)) return;
    this.presence.forget(member);
    this.changed();
    this.#left();
  }

  /** Sends a change to everyone but whoever made it. */
  send(frame: Uint8Array, except: Member | undefined): void {
    for (const member of this.#members) if (member !== except) member.change(frame);
  }

  /** Tells everyone, or one seat, something that is no part of the document. */
  tell(frame: Uint8Array, seat?: string): void {
    for (const member of this.#members) if (seat === undefined || member.seat.id === seat) member.news(frame);
  }

  /** Watches without a socket, and keeps the room open until undone. */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => {
      if (this.#watchers.delete(watcher)) this.#left();
    };
  }

  /** Something durable changed, or somebody came or went. */
  changed(): void {
    for (const { changed } of this.#watchers) changed();
  }

  /** Closes every socket, and tells those who watch that they see nothing more from here. */
  sendAway(code: number): void {
    for (const member of [...this.#members]) member.close(code);
    for (const watcher of [...this.#watchers]) {
      this.#watchers.delete(watcher);
      watcher.gone();
    }
  }
}
