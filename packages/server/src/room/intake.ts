import type { Denial } from '@samsyn/model';
import type { Verdict } from './gate/judge.ts';
import type { Accepted, LiveDocument } from './live-document.ts';
import type { Member } from './member.ts';
import { keepWithNote } from './pens.ts';
import type { Report } from './report.ts';
import type { Room } from './room.ts';

/** How a change that came by a socket is taken: judged, applied, and handed on to be kept. */
export class Intake {
  readonly #room: Room;
  readonly #live: LiveDocument;
  readonly #report: Report;
  readonly #giveUp: () => void;

  /** @param giveUp called when the document in memory can no longer be trusted */
  constructor(room: Room, live: LiveDocument, report: Report, giveUp: () => void) {
    this.#room = room;
    this.#live = live;
    this.#report = report;
    this.#giveUp = giveUp;
  }

  /** Judges a change; what is refused or has a gap is answered to its sender alone. */
  receive(from: Member, update: Uint8Array, isStep2: boolean): void {
    const verdict = this.#judge(from, update, isStep2);
    if (verdict.is === 'gap') from.send(this.#live.views.step1());
    else if (verdict.is === 'refused') this.#refuse(from, verdict.denial);
    else if (verdict.update !== null) this.#take(from, { ...verdict, update: verdict.update });
  }

  #judge(from: Member, update: Uint8Array, isStep2: boolean): Verdict {
    try {
      return this.#live.judge(from.seat, update, isStep2);
    } catch (error) {
      // The gate has an answer whatever the bytes are; should it ever throw, they are not let through.
      this.#report.gateThrew(this.#room.document, error);
      return { is: 'refused', denial: { code: 'malformed' } };
    }
  }

  #refuse(from: Member, denial: Denial): void {
    this.#report.refusedUpdate(this.#room.document, denial);
    from.deny(denial);
  }

  #take(from: Member, accepted: Accepted & { update: Uint8Array }): void {
    const applied = this.#live.apply(accepted);
    if (applied.is === 'broken') {
      this.#report.froze(this.#room.document, applied.where, applied.error);
      this.#giveUp();
      return;
    }
    const { binds, penned } = accepted;
    this.#live.bindings.bind(from.seat.id, binds);
    const plain = this.#room.entry(applied.update, from.seat.id);
    const entry = { ...plain, session: from.session, ...(binds.length > 0 ? { binds } : {}) };
    if (penned.size > 0) keepWithNote(this.#room, entry, penned, from);
    else this.#room.keep({ entries: [entry] }, from);
  }
}
