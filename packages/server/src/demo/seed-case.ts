import { consentOn, type Role } from '@samsyn/model';
import type { FastifyInstance } from 'fastify';
import type { NewPlan } from '../plans/bodies.ts';
import { wordsIn } from '../words/catalogue.ts';
import { writePreparation } from './before.ts';
import { bookingOf, seatOrder } from './booking.ts';
import { type Case, type CaseName, readCase } from './case.ts';
import { STAGES, type Stage, stateAt, turnsAt } from './clock.ts';
import { writeClosing, writeConfirmations, writeNeeds, writeSituation, writeSummary } from './during.ts';
import { minutesOf, partOf } from './meanings.ts';
import { Pen } from './writing.ts';

/** A seat of a demo, with the key that opens it. */
export interface DemoSeat {
  /** Who it is in the case: `p-alma`, or `board` and `family`. */
  readonly person: string;
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly key: string;
  readonly link: string;
}

export interface Demo {
  readonly planId: string;
  readonly seats: readonly DemoSeat[];
}

export interface DemoOptions {
  /** How far the meeting has come. */
  readonly upTo?: Stage;
  /** When it is booked for; the case's own time unless something else is said, since its rows have their own dates. */
  readonly startsAt?: string;
  /** Who lets people in; open to everyone with a link unless something else is said. */
  readonly admission?: 'open' | 'chair';
}

/** Makes a plan of one of the fictional meetings, prepared, and if wanted already begun. */
export async function seedCase(app: FastifyInstance, name: CaseName, options: DemoOptions = {}): Promise<Demo> {
  const story = await readCase(name);
  const booking = bookingOf(story, wordsIn('sv'));
  const { planId, participants } = await app.plans.create({
    ...booking,
    consent: stillGiven(booking.consent, app.now()),
    startsAt: options.startsAt ?? booking.startsAt,
    admission: options.admission ?? 'open',
  });
  const order = seatOrder(story);
  const seats = participants.map((invited, index) => ({
    ...invited,
    person: order[index] ?? invited.id,
    agency: booking.participants[index]?.agency ?? null,
  }));
  const seatIds = new Map(seats.map(({ person, id }) => [person, id]));

  const stage = options.upTo ?? 'waiting';
  const room = await app.rooms.open({ planId, kind: 'plan' });
  await room.write((doc) => write(new Pen(doc, seatIds), story, stage, app.now()));
  if (STAGES.indexOf(stage) >= STAGES.indexOf('needs')) await hideRows(app, planId, story, seatIds);
  return { planId, seats };
}

/** A consent that has run out since the case was written is given for a year more: a demo must open every day. */
function stillGiven(consent: NewPlan['consent'], nowMs: number): NewPlan['consent'] {
  const lapsed = consentOn({ ...consent }, nowMs) === 'expired';
  return lapsed ? { ...consent, validUntil: new Date(nowMs + YEAR_MS).toISOString().slice(0, 10) } : consent;
}

const YEAR_MS = 365 * 24 * 60 * 60_000;

function write(pen: Pen, story: Case, stage: Stage, nowMs: number): void {
  pen.doc.transact(() => {
    writePreparation(pen, story);
    if (stage === 'waiting') return;
    const isPast = (part: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf(part);
    if (isPast('situation')) writeSituation(pen, story);
    if (isPast('needs')) writeNeeds(pen, story);
    if (isPast('summary')) {
      writeSummary(pen, story);
      writeClosing(pen, story);
    }
    if (stage === 'locked') writeConfirmations(pen, story, nowMs);
    advance(pen, story, stage, nowMs);
  });
}

function advance(pen: Pen, story: Case, stage: Exclude<Stage, 'waiting'>, nowMs: number): void {
  const order = Object.entries(story.speakingOrder).find(([key]) => partOf(key) === stage)?.[1] ?? [];
  const speakers = order.map((person) => pen.seat(person));
  const state = stateAt(stage, { minutes: minutesOf(story), nowMs, speakers });
  for (const [key, value] of Object.entries(state)) pen.doc.getMap('meeting').set(key, value);
  pen.doc.getArray<string>('meeting/turns').insert(0, [...turnsAt(stage, speakers)]);
}

/** Rows that a limited consent hides leave the shared document, as they would in a meeting: the chair asks for it. */
async function hideRows(app: FastifyInstance, planId: string, story: Case, seatIds: ReadonlyMap<string, string>) {
  const idOf = (person: string): string => seatIds.get(person) ?? '';
  const chair = story.participants.find(({ boardRole }) => boardRole === 'chair');
  const record = chair && (await app.store.plans.seat(idOf(chair.id)));
  for (const { id, ownerId, hiddenFrom = [] } of story.insatser) {
    if (!record || hiddenFrom.length === 0) continue;
    const from = story.participants.filter(({ agencyId }) => agencyId !== null && hiddenFrom.includes(agencyId));
    const command = { do: 'hideRow', row: `${idOf(ownerId)}/${id}`, from: from.map((person) => idOf(person.id)) } as const;
    await app.meetings.command(record, `demo-hide-${planId}-${id}`, command);
  }
}
