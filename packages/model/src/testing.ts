import type { Seat, Table } from './commands/command.ts';
import { bookedMeeting, type MeetingState } from './meeting/meeting.ts';
import { divideMinutes, type Phase } from './meeting/phases.ts';
import type { Role } from './people/roles.ts';
import type { PlanJson, RosterRow } from './plan/plan-json.ts';

/** Small meetings for tests: everyone has a name, and each builder gives the least that makes sense. */

/** When the meetings of tests begin, in server ms. */
export const T0 = Date.UTC(2026, 11, 4, 9, 0);
export const MINUTE = 60_000;

/** One seat for every role there is, with the role as its id. */
export const aSeat = (role: Role, more: Partial<Seat> = {}): Seat => ({
  id: role,
  role,
  presence: 'room',
  pen: [],
  here: true,
  ...more,
});

export function aMeeting(phase: Phase = 'needs', more: Partial<MeetingState> = {}): MeetingState {
  const booked = bookedMeeting({
    title: 'SIP för Alma',
    startsAt: '2026-12-04T10:00:00+01:00',
    plannedMinutes: 60,
    minutes: divideMinutes(60),
    leader: 'chair',
  });
  if (phase === 'waiting') return { ...booked, ...more };
  return { ...booked, phase, startedAt: T0, phaseStartedAt: T0, visited: ['opening'], ...more };
}

/** A table where everyone sits, and nothing stands in the way of anything. */
export function aTable(more: Partial<Table> = {}): Table {
  const roles: Role[] = ['chair', 'cochair', 'secretary', 'agency', 'subject', 'guardian', 'relative', 'interpreter', 'viewer'];
  return {
    meeting: aMeeting(),
    seats: roles.map((role) => aSeat(role)),
    subjectLeadsParts: false,
    consentGiven: true,
    missing: [],
    unconfirmed: [],
    ...more,
  };
}

const rosterRow = (name: string, role: Role, more: Partial<RosterRow> = {}): RosterRow => ({
  name,
  role,
  agency: null,
  principal: null,
  presence: 'room',
  pen: [],
  ...more,
});

/** Alma's plan, complete: it may be locked. */
export function aCompletePlan(): Record<string, unknown> {
  return {
    roster: {
      birgitta: rosterRow('Birgitta Åkerlund', 'chair'),
      omar: rosterRow('Omar Hassan', 'secretary'),
      alma: rosterRow('Alma Ekdahl', 'subject', { principal: 'enskild' }),
      sara: rosterRow('Sara Ekdahl', 'guardian', { principal: 'enskild', phone: '070-174 06 11' }),
      peter: rosterRow('Peter Falk', 'agency', { agency: 'Ekbackens skola', principal: 'kommun' }),
      katarina: rosterRow('Katarina Öberg', 'agency', { agency: 'BUP Norrmark', principal: 'region' }),
    },
    meeting: withoutTurns(aMeeting('summary')),
    'meeting/turns': ['alma', 'sara'],
    consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-20' },
    plan: {
      purpose: 'Att Alma ska kunna vara i skolan.',
      coordinator: { seat: 'peter', principal: 'kommun' },
      ifNotWorking: 'Ring Peter på dagen.',
      acute: '112, eller socialjouren på kvällen.',
      followUp: { needed: true, at: '2027-02-12T10:00:00+01:00', question: 'Är Alma i skolan tre förmiddagar?' },
    },
    subject: { displayName: 'Alma', fullName: 'Alma Ekdahl', birthDate: '2017-03-14' },
    questions: { q1: { text: 'Vad behöver Alma för att vara i skolan?', answer: 'En egen lugn plats.', order: 1 } },
    needs: { n1: { text: 'En lugn plats som är hennes egen.', voicedBy: 'alma', order: 1 } },
    goals: { g1: { text: 'Alma är i skolan tre förmiddagar i veckan.', term: 'short', measure: 'Närvaron', order: 1 } },
    'commitments/peter': { r1: aConcreteRow('Egen plats i lilla rummet') },
    'commitments/katarina': { r1: aConcreteRow('Samtal varannan vecka') },
    'commitments/sara': { r1: { what: 'Visar bildschemat varje kväll', goalIds: ['g1'], order: 1 } },
    'voice/peter': { acceptsCoordination: true },
    'voice/alma/view': '<paragraph>Det blir bra.</paragraph>',
    'voice/sara/view': '<paragraph>Jag känner mig lugn.</paragraph>',
    plainText: { 'voice/alma/view': 'Det blir bra.', 'voice/sara/view': 'Jag känner mig lugn.' },
    unconfirmed: {},
  } satisfies PlanJson;
}

function withoutTurns({ turns: _turns, ...fields }: MeetingState): Record<string, unknown> {
  return fields;
}

/** A row that says all six facts. */
export const aConcreteRow = (what: string): Record<string, unknown> => ({
  what,
  who: 'Peter Falk',
  howOften: 'Varje skoldag',
  startOn: '2026-12-14',
  where: 'Lilla rummet',
  durationText: 'Tills vidare, prövas vid uppföljningen',
  goalIds: ['g1'],
  status: 'accepted',
  order: 1,
});

/** A plan with some of its roots replaced or changed. */
export function aPlanWith(change: (plan: Record<string, Record<string, unknown>>) => void): PlanJson {
  const plan = JSON.parse(JSON.stringify(aCompletePlan())) as Record<string, Record<string, unknown>>;
  change(plan);
  return plan;
}
