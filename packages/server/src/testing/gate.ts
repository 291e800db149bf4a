import { addRow, createDocument, type DocumentKind, mayWrite, type Phase, parseRoot, type Role } from '@samsyn/model';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { Containers } from '../room/gate/containers.ts';
import { judge, type Verdict } from '../room/gate/judge.ts';
import { changedWithoutLeave, hasPending } from '../room/gate/second-line.ts';

/** Who sits at the table of the gate's tests. */
export const SEATS = {
  birgitta: 'chair',
  omar: 'secretary',
  peter: 'agency',
  linnea: 'agency',
  alma: 'subject',
  sara: 'guardian',
  tolk: 'interpreter',
} as const satisfies Record<string, Role>;
export type SeatId = keyof typeof SEATS;

/** Client ids of the seats' own editors, so that forged updates can say them. */
export const CLIENT: Readonly<Record<SeatId, number>> = {
  birgitta: 1001,
  omar: 1002,
  peter: 1003,
  linnea: 1004,
  alma: 1005,
  sara: 1006,
  tolk: 1007,
};

/**
 * The gate with a document behind it, and nothing else: what is accepted is applied and goes to everyone at the table.
 * Every verdict is held to what a verdict promises.
 */
export class TestGate {
  readonly doc: Y.Doc;
  readonly kind: DocumentKind;
  readonly seatOf = new Map<number, string>();
  readonly log: Uint8Array[] = [];
  readonly #containers: Containers;
  readonly #editors: Editor[] = [];
  phase: Phase = 'needs';
  pens: Partial<Record<SeatId, readonly SeatId[]>> = {};

  readonly #isWatched: boolean;

  /** @param options a gate that is not watched applies what it accepts and looks at nothing else: for long sessions */
  constructor(kind: DocumentKind = 'plan', { isWatched = true } = {}) {
    this.kind = kind;
    this.#isWatched = isWatched;
    this.doc = createDocument(kind, Object.keys(SEATS));
    this.doc.clientID = 7;
    this.#containers = new Containers(this.doc, kind, (seat) => Object.hasOwn(SEATS, seat));
  }

  /** A gate with the same document and the same client ids behind it. */
  copy(): TestGate {
    const copy = new TestGate(this.kind);
    // Yjs takes a new id when somebody else seems to write under its own.
    copy.doc.clientID = 8;
    for (const [client, seat] of this.seatOf) copy.seatOf.set(client, seat);
    for (const update of this.log) {
      Y.applyUpdate(copy.doc, update);
      copy.log.push(update);
    }
    copy.doc.clientID = 7;
    return copy;
  }

  /** A change of the server's own. */
  write(change: (doc: Y.Doc) => void): void {
    const before = Y.encodeStateVector(this.doc);
    change(this.doc);
    this.#keep(Y.encodeStateAsUpdate(this.doc, before));
  }

  /** An editor at the table, with a copy of the document. */
  seat(seat: SeatId, clientId = CLIENT[seat]): Editor {
    const editor = new Editor(this, seat, clientId);
    Y.applyUpdate(editor.doc, Y.encodeStateAsUpdate(this.doc), 'server');
    this.#editors.push(editor);
    return editor;
  }

  json(): Record<string, unknown> {
    return jsonOf(this.doc);
  }

  judge(seat: SeatId, bytes: Uint8Array, isStep2 = false): Verdict {
    const role: Role = SEATS[seat];
    return judge(
      {
        document: this.kind,
        containers: this.#containers,
        actor: { seat, role, pens: this.pens[seat] ?? [] },
        phase: this.phase,
        seatOf: (client) => this.seatOf.get(client),
        bytes: 0,
        isStep2,
      },
      bytes,
    );
  }

  /** Judges, and lets in what is accepted. A refused update leaves no trace; an accepted one changes only what it may. */
  receive(seat: SeatId, bytes: Uint8Array, isStep2 = false): Verdict {
    if (!this.#isWatched) return this.#take(seat, bytes, isStep2);
    const before = { bytes: Y.encodeStateAsUpdate(this.doc), json: this.json() };
    const verdict = this.#take(seat, bytes, isStep2, () => expect(Y.encodeStateAsUpdate(this.doc)).toEqual(before.bytes));
    if (verdict.is === 'accepted') this.#expectOnlyLeave(seat, before.json);
    return verdict;
  }

  #take(seat: SeatId, bytes: Uint8Array, isStep2: boolean, judged = (): void => {}): Verdict {
    const verdict = this.judge(seat, bytes, isStep2);
    judged();
    if (verdict.is !== 'accepted') return verdict;
    for (const client of verdict.binds) this.seatOf.set(client, seat);
    if (verdict.update) this.#apply(verdict.update, verdict.touched);
    return verdict;
  }

  #apply(update: Uint8Array, touched: ReadonlySet<string>): void {
    let trespass: string | undefined;
    const watch = (transaction: Y.Transaction) => {
      trespass ??= changedWithoutLeave(transaction, this.#containers, touched);
    };
    this.doc.on('afterTransaction', watch);
    Y.applyUpdate(this.doc, update);
    this.doc.off('afterTransaction', watch);
    expect([trespass, hasPending(this.doc)]).toEqual([undefined, false]);
    this.#keep(update);
  }

  /** What an accepted update changed, seen from outside: only rooms that the seat may write in. */
  #expectOnlyLeave(seat: SeatId, before: Record<string, unknown>): void {
    const actor = { seat, role: SEATS[seat] as Role, pens: this.pens[seat] ?? [] };
    for (const [name, value] of Object.entries(this.json())) {
      if (JSON.stringify(value) === JSON.stringify(before[name])) continue;
      expect(mayWrite(actor, name, this.phase, 'confirmations'), `${seat} changed ${name} in ${this.phase}`).toBe(true);
      expect(parseRoot(name)?.rule.hand).not.toBe('server');
    }
  }

  #keep(update: Uint8Array): void {
    this.log.push(update);
    for (const editor of this.#editors) if (editor.isOnline) Y.applyUpdate(editor.doc, update, 'server');
  }

  /** A new process that reads the log has the same document, and so has everyone at the table. */
  expectSame(): void {
    const fresh = createDocument(this.kind, Object.keys(SEATS));
    for (const update of this.log) Y.applyUpdate(fresh, update);
    const copies = [fresh, ...this.#editors.filter((editor) => editor.isOnline).map((editor) => editor.doc)];
    for (const copy of copies) {
      expect(hasPending(copy)).toBe(false);
      expect(jsonOf(copy)).toEqual(this.json());
    }
  }
}

/** Every room as JSON. */
function jsonOf(doc: Y.Doc): Record<string, unknown> {
  return Object.fromEntries([...doc.share].map(([name, room]) => [name, room.toJSON() as unknown]));
}

/** A stock client: it sends what its copy changes, as it changes. */
export class Editor {
  readonly doc: Y.Doc;
  readonly seat: SeatId;
  readonly verdicts: Verdict[] = [];
  readonly #gate: TestGate;
  isOnline = true;

  constructor(gate: TestGate, seat: SeatId, clientId: number) {
    this.#gate = gate;
    this.seat = seat;
    this.doc = createDocument(gate.kind, Object.keys(SEATS));
    this.doc.clientID = clientId;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server' || !this.isOnline) return;
      this.verdicts.push(gate.receive(seat, update));
    });
  }

  goOffline(): void {
    this.isOnline = false;
  }

  /** Comes back as a stock client does: what it lacks, and then one step 2 with all that it has. */
  comeBack(): Verdict {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(this.#gate.doc), 'server');
    this.isOnline = true;
    const verdict = this.#gate.receive(this.seat, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.#gate.doc)), true);
    this.verdicts.push(verdict);
    return verdict;
  }

  /** A row of one's own, or of the plan. */
  addRow(root: string, id: string, fields: Record<string, unknown> = {}): Y.Map<unknown> {
    return addRow(this.doc, root, id, fields);
  }

  /** A text in a row. */
  text(root: string, row: string, field: string): Y.Text {
    const found = (this.doc.getMap(root).get(row) as Y.Map<unknown> | undefined)?.get(field);
    if (!(found instanceof Y.Text)) throw new Error(`no text ${field} in ${root}/${row}`);
    return found;
  }
}

/** Codes of refusals among verdicts, for a test that expects none. */
export const refusals = (verdicts: readonly Verdict[]): string[] =>
  verdicts.flatMap((verdict) => (verdict.is === 'refused' ? [`${verdict.denial.code} ${verdict.denial.detail ?? ''}`] : []));
