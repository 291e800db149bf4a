import {
  type Consent,
  createDocument,
  type DocumentName,
  defineRoots,
  divideMinutes,
  FAMILY,
  fieldsOf,
  LEADERS,
  type PlanJson,
  type PlanSeed,
  partMinutes,
  Refusal,
  type RosterRow,
  seedDocument,
  setRosterRow,
} from '@samsyn/model';
import * as Y from 'yjs';
import { hashOf, newId, newSecret } from '../identity/keys.ts';
import type { Entry } from '../updates/update-log.ts';
import { InvitationBody, knownOf, SubjectBody } from './before-bodies.ts';
import {
  type ConsentChange,
  type Invited,
  MOST_PARTICIPANTS,
  type NewParticipant,
  type NewPlan,
  type PlanMade,
} from './bodies.ts';
import { checkPlan } from './check-plan.ts';
import { changeConsent, changedConsent, uncovered } from './consent.ts';
import { leave } from './leave.ts';
import type { PlanRecord, PlanStore, SeatRecord } from './plan-store.ts';

/** What plans need of the meetings in memory: a document to write in. */
export interface Documents {
  open(name: DocumentName): Promise<{
    json(): Promise<PlanJson>;
    write(
      change: (doc: Y.Doc) => void,
      options?: { store?: (entry: Entry) => Promise<void>; seat?: string | null },
    ): Promise<void>;
  }>;
}

export interface PlansOptions {
  readonly store: PlanStore;
  readonly documents: Documents;
  readonly publicUrl: string;
  readonly now: () => number;
}

interface NewSeat {
  readonly record: SeatRecord;
  readonly row: RosterRow;
  readonly invited: Invited;
}

/** Plans and the people in them: what is made, who is let in and who is shown out. */
export class Plans {
  readonly #options: PlansOptions;

  constructor(options: PlansOptions) {
    this.#options = options;
  }

  /**
   * Makes a plan with its seats. Their keys are in the answer and nowhere else.
   *
   * @throws Refusal naming the field that is wrong
   */
  async create(body: NewPlan): Promise<PlanMade> {
    checkPlan(body);
    const plan: PlanRecord = {
      id: newId(),
      title: body.title.trim(),
      startsAt: body.startsAt,
      plannedMinutes: body.plannedMinutes,
      admission: body.admission ?? 'open',
      createdAtMs: this.#options.now(),
    };
    const seats = body.participants.map((participant) => this.#newSeat(plan, participant));
    const entry = this.#firstEntry(plan.id, {
      title: plan.title,
      startsAt: plan.startsAt,
      plannedMinutes: plan.plannedMinutes,
      minutes: body.minutes ? partMinutes(body.minutes) : divideMinutes(plan.plannedMinutes),
      consent: body.consent,
      seats: new Map(seats.map(({ record, row }) => [record.id, row])),
      before: { subject: knownOf(SubjectBody, body.subject), invitation: knownOf(InvitationBody, body.invitation) },
    });
    await this.#options.store.create(
      plan,
      seats.map(({ record }) => record),
      [entry],
    );
    return { planId: plan.id, participants: seats.map(({ invited }) => invited) };
  }

  /** Gives somebody more a seat in a plan that exists. @throws Refusal */
  async invite(planId: string, participant: NewParticipant): Promise<Invited> {
    const { store } = this.#options;
    const plan = await store.plan(planId);
    if (!plan) throw new Refusal('plan-unknown');
    const seats = (await store.seats(planId)).filter((seat) => seat.revokedAtMs === null);
    if (seats.length >= MOST_PARTICIPANTS) throw new Refusal('participants-too-many');
    if (participant.role === 'chair' && seats.some((seat) => seat.role === 'chair')) throw new Refusal('chair-exists');

    const { record, row, invited } = this.#newSeat(plan, participant);
    const document = await this.#options.documents.open({ planId, kind: 'plan' });
    await document.write(
      (doc) => {
        defineRoots(doc, 'plan', [record.id]);
        setRosterRow(doc, record.id, row);
        if (row.role === 'chair') doc.getMap('meeting').set('leader', record.id);
      },
      { store: (entry) => store.addSeat(record, [entry]) },
    );
    return invited;
  }

  /**
   * Writes what became of the consent: given, changed, or withdrawn, by a seat that leads or by another system (null).
   *
   * @returns the seats whose agencies it does not cover any more: they have left the table
   * @throws Refusal naming the field that is wrong
   */
  async setConsent(planId: string, change: ConsentChange, seat: string | null): Promise<string[]> {
    const document = await this.#options.documents.open({ planId, kind: 'plan' });
    const plan = await document.json();
    const gone = uncovered(plan, changedConsent(fieldsOf(plan, 'consent') as unknown as Consent, change));
    // First they leave, then it is written that they should: a crash between the two shuts out, and never lets in.
    for (const one of gone) await this.revoke(planId, one);
    await document.write((doc) => changeConsent(doc, change, { seat, atMs: this.#options.now() }), { seat });
    return gone;
  }

  /** Takes a seat's key from it and ends its sessions. Doing it twice changes nothing. @throws Refusal */
  async revoke(planId: string, seatId: string): Promise<void> {
    const { store, now } = this.#options;
    const seat = await store.seat(seatId);
    if (seat?.planId !== planId) throw new Refusal('participant-unknown');
    if (seat.revokedAtMs !== null) return;
    const document = await this.#options.documents.open({ planId, kind: 'plan' });
    await document.write((doc) => leave(doc, seatId), { store: (entry) => store.revokeSeat(seatId, now(), [entry]) });
  }

  #newSeat(plan: PlanRecord, participant: NewParticipant): NewSeat {
    const { name, role, agency = null, presence = 'room', principal, ...facts } = participant;
    const key = newSecret();
    const isAdmitted = plan.admission === 'open' || LEADERS.includes(role);
    const shown = {
      name: name.trim(),
      role,
      agency,
      // Whoever is there for the family answers for nobody but themselves.
      principal: principal ?? (FAMILY.includes(role) ? ('enskild' as const) : null),
    };
    const record: SeatRecord = {
      ...shown,
      id: newId(),
      planId: plan.id,
      keyHash: hashOf(key),
      revokedAtMs: null,
      admittedAtMs: isAdmitted ? this.#options.now() : null,
    };
    const { title, contactWithSubject, mandate, phone, language } = facts;
    const said = Object.entries({ title, contactWithSubject, mandate, phone, language }).filter(([, fact]) => fact !== undefined);
    const row: RosterRow = { ...shown, presence, pen: [], admitted: isAdmitted, ...Object.fromEntries(said) };
    const invited = { id: record.id, name: shown.name, role, key, link: linkOf(this.#options.publicUrl, key) };
    return { record, row, invited };
  }

  #firstEntry(planId: string, seed: PlanSeed): Entry {
    const doc = createDocument('plan', [...seed.seats.keys()]);
    seedDocument(doc, seed);
    const update = Y.encodeStateAsUpdate(doc);
    doc.destroy();
    return { document: planId, update, seat: null, session: null, atMs: this.#options.now() };
  }
}

/** A seat's link. The key stands in the fragment, which browsers never send. */
export const linkOf = (publicUrl: string, key: string): string => `${publicUrl}/#${key}`;
