import { encodeFrame } from '@samsyn/model';
import { type Announcement, decodeAnnouncements, encodeAnnouncements } from './announcement.ts';
import type { Member } from './member.ts';

interface Present extends Announcement {
  readonly member: Member;
}

/** A socket announces its own page; a page that was reloaded or wrote offline may bring one id more. */
const MAX_IDS = 4;

/**
 * What those in a room announce about themselves. Each socket speaks for its own client ids alone, and who somebody is
 * comes from the server, never from what they say.
 */
export class Presence {
  readonly #now: () => number;
  readonly #members: ReadonlySet<Member>;
  readonly #changed: () => void;
  readonly #present = new Map<number, Present>();
  #lastClock = 0;

  constructor(now: () => number, members: ReadonlySet<Member>, changed: () => void) {
    this.#now = now;
    this.#members = members;
    this.#changed = changed;
  }

  /**
   * Takes what a socket announces, and tells the others. What it says for others is left out without a word, for
   * stock clients repeat what they hear.
   *
   * @param owns whether the socket may speak for an id
   * @throws Error when the bytes are no announcement
   */
  announce(member: Member, bytes: Uint8Array, owns: (client: number) => boolean): void {
    const news: Announcement[] = [];
    for (const { client, state } of decodeAnnouncements(bytes)) {
      const held = this.#present.get(client);
      if (held ? held.member !== member : state === null || this.#idsOf(member).length >= MAX_IDS || !owns(client)) continue;
      news.push(this.#note(member, client, state));
    }
    this.#tellOthers(news, member);
  }

  #note(member: Member, client: number, said: Announcement['state']): Announcement {
    const { id, name, role } = member.seat;
    const announcement = { client, clock: this.#nextClock(), state: said && { ...said, user: { id, name, role } } };
    if (announcement.state === null) this.#present.delete(client);
    else this.#present.set(client, { ...announcement, member });
    return announcement;
  }

  /**
   * The server numbers what it tells, by its own time: a seat that comes back is seen at once, after a restart too, and
   * nobody can number themselves out of reach.
   */
  #nextClock(): number {
    this.#lastClock = Math.max(this.#lastClock + 1, Math.floor(this.#now()));
    return this.#lastClock;
  }

  /** Tells a member who else is here. Its own ids are left out: a page knows itself best. */
  tell(to: Member): void {
    const others = [...this.#present.values()].filter(({ member }) => member !== to);
    if (others.length > 0) to.news(encodeFrame.awareness(encodeAnnouncements(others)));
  }

  /** A socket has closed, and with it go its states. */
  forget(member: Member): void {
    this.#tellOthers(
      this.#idsOf(member).map((client) => this.#note(member, client, null)),
      member,
    );
  }

  /** Which row each seat says it is writing in: row key → seat. */
  get writing(): Map<string, string> {
    const rows = new Map<string, string>();
    for (const { state, member } of this.#present.values()) {
      const row = state?.['writing'];
      if (typeof row === 'string') rows.set(row, member.seat.id);
    }
    return rows;
  }

  #idsOf(member: Member): number[] {
    return [...this.#present.values()].filter((present) => present.member === member).map(({ client }) => client);
  }

  #tellOthers(news: readonly Announcement[], from: Member): void {
    if (news.length === 0) return;
    const frame = encodeFrame.awareness(encodeAnnouncements(news));
    for (const member of this.#members) if (member !== from) member.news(frame);
    this.#changed();
  }
}
