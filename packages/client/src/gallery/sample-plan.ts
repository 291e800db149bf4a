import {
  addRow,
  createDocument,
  divideMinutes,
  type Phase,
  type Presence,
  type Principal,
  type Role,
  seedDocument,
} from '@samsyn/model';
import * as Y from 'yjs';
import type { Session } from '../session.ts';

/** The invented meeting that the gallery shows: ten in the morning, an hour and a quarter, twelve people. */
export const SAMPLE = {
  startsAt: '2026-12-02T10:00:00+01:00',
  startMs: Date.parse('2026-12-02T10:00:00+01:00'),
  plannedMinutes: 75,
  question: 'Vad behöver Alma för att kunna vara i skolan tre förmiddagar i veckan före sportlovet?',
} as const;

interface Guest {
  readonly name: string;
  readonly role: Role;
  readonly agency?: string;
  readonly principal?: Principal;
  readonly presence?: Presence;
}

export const GUESTS: Readonly<Record<string, Guest>> = {
  birgitta: { name: 'Birgitta Ågren', role: 'chair', agency: 'Samordningen' },
  ida: { name: 'Ida Norberg', role: 'cochair', agency: 'Samordningen' },
  omar: { name: 'Omar Hassan', role: 'secretary' },
  alma: { name: 'Alma', role: 'subject', principal: 'enskild' },
  sara: { name: 'Sara Ekdahl', role: 'guardian', principal: 'enskild' },
  jonas: { name: 'Jonas Ekdahl', role: 'guardian', principal: 'enskild', presence: 'video' },
  peter: { name: 'Peter Falk', role: 'agency', agency: 'Skolan', principal: 'kommun' },
  linnea: { name: 'Linnea Strand', role: 'agency', agency: 'Skolan', principal: 'kommun' },
  jenny: { name: 'Jenny Wallin', role: 'agency', agency: 'Habiliteringen', principal: 'region' },
  katarina: { name: 'Katarina Öberg', role: 'agency', agency: 'BUP', principal: 'region', presence: 'video' },
  fredrik: { name: 'Fredrik Sandell', role: 'agency', agency: 'Socialtjänsten', principal: 'kommun' },
  nadia: { name: 'Nadia Rahimi', role: 'interpreter', presence: 'phone' },
};

export const SEATS = Object.keys(GUESTS);

/** Those who have come when the meeting begins. */
export const HERE = SEATS.filter((seat) => seat !== 'katarina' && seat !== 'nadia');

/** A document of that meeting, with what had been written when Behov was half way. */
export function samplePlan(): Y.Doc {
  const doc = createDocument('plan', SEATS);
  const seats = new Map(
    Object.entries(GUESTS).map(([id, { name, role, agency = null, principal = null, presence = 'room' }]) => [
      id,
      { name, role, agency, principal, presence, pen: [] as string[], admitted: true },
    ]),
  );
  const { startsAt, plannedMinutes } = SAMPLE;
  const minutes = divideMinutes(plannedMinutes);
  seedDocument(doc, { title: 'Möte', startsAt, plannedMinutes, minutes, seats, consent: { status: 'given' } });
  addRow(doc, 'questions', 'q1', { text: SAMPLE.question, order: 1 });
  addRow(doc, 'needs', 'n1', { text: 'Lugn plats att arbeta på', voicedBy: 'alma', order: 1 });
  addRow(doc, 'goals', 'g1', { text: 'Tre förmiddagar i veckan', term: 'short', measure: 'Tre hela förmiddagar', order: 1 });
  for (const [seat, row] of Object.entries(ROWS)) addRow(doc, `commitments/${seat}`, 'r1', { order: 1, ...row });
  const roster = doc.getMap('roster').get('peter');
  if (roster instanceof Y.Map) roster.set('pen', ['omar']);
  doc.getMap('unconfirmed').set('peter/r1', 'omar');
  return doc;
}

const ROWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  peter: {
    what: 'Egen arbetsplats i lilla rummet',
    who: 'Linnea Strand',
    howOften: 'varje dag',
    startOn: '2026-12-07',
    where: 'rum B12',
    durationText: 'till sportlovet',
    goalIds: ['g1'],
  },
  jenny: {
    what: 'Går igenom skolmiljön på plats och provar ut timstock och hörselskydd',
    who: 'Jenny Wallin',
    howOften: 'Två besök',
    startOn: '2026-12-16',
    endOn: '',
  },
  katarina: { what: 'Föräldrastöd för båda föräldrarna', who: 'Katarina Öberg', howOften: 'varannan vecka' },
  sara: { what: 'Samma bildschema och väckning varje dag', who: 'Sara och Jonas', howOften: 'varje dag' },
};

/** Who looks at it. */
export function sessionOf(seat: string, phase: Phase, planId = 'gallery'): Session {
  const { name = '', role = 'agency' } = GUESTS[seat] ?? {};
  return {
    planId,
    seat,
    role,
    name,
    title: 'Möte',
    startsAt: SAMPLE.startsAt,
    plannedMinutes: SAMPLE.plannedMinutes,
    minutes: divideMinutes(SAMPLE.plannedMinutes),
    admitted: true,
    phase,
    consent: { status: 'given' },
    protected: false,
    question: SAMPLE.question,
    participants: Object.entries(GUESTS).map(([id, guest]) => ({
      id,
      name: guest.name,
      role: guest.role,
      agency: guest.agency ?? null,
      presence: guest.presence ?? 'room',
      here: HERE.includes(id),
    })),
  };
}
