import { expect, test } from 'vitest';
import { OPEN_PHASES, PARTS, PHASES, type Phase } from '../meeting/phases.ts';
import { ROLES, type Role } from '../people/roles.ts';
import { aMeeting, aSeat, aTable, T0 } from '../testing.ts';
import { Refusal, type RefusalCode } from '../wire/errors.ts';
import type { Command, Table } from './command.ts';
import { COMMANDS, decide } from './decide.ts';

/** What a command gives: nothing when it is done, else the code it is refused with. */
function refusalOf(ask: () => unknown): RefusalCode | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/**
 * Every command: who may ask, in which phases it can be done, and what it is refused with in the others. Said here
 * independently of the code.
 */
interface Line {
  readonly command: Command;
  readonly by: readonly Role[];
  readonly phases: readonly Phase[];
  readonly else?: RefusalCode;
  readonly table?: Partial<Table>;
}
const LEADERS: Role[] = ['chair', 'cochair'];
const OWNERS: Role[] = ['chair', 'cochair', 'secretary', 'agency', 'subject', 'guardian', 'relative'];
const paused = (phase: Phase): Partial<Table> => ({ meeting: aMeeting(phase, { pausedAt: T0 }) });

const LINES: { readonly [K in Command['do']]: Line | ((phase: Phase) => Line) } = {
  start: { command: { do: 'start' }, by: LEADERS, phases: ['waiting'], else: 'phase-forbidden' },
  setPhase: { command: { do: 'setPhase', phase: 'summary' }, by: LEADERS, phases: PARTS, else: 'phase-forbidden' },
  setTurns: { command: { do: 'setTurns', seats: ['subject'] }, by: LEADERS, phases: OPEN_PHASES, else: 'phase-forbidden' },
  giveFloor: { command: { do: 'giveFloor', seat: 'agency' }, by: LEADERS, phases: PARTS, else: 'phase-forbidden' },
  pause: { command: { do: 'pause', minutes: 5 }, by: LEADERS, phases: PARTS, else: 'phase-forbidden' },
  resume: (phase) => ({ command: { do: 'resume' }, by: LEADERS, phases: PHASES, table: paused(phase) }),
  setMinutes: {
    command: { do: 'setMinutes', minutes: { opening: 5, situation: 5, needs: 30, summary: 5, closing: 5 } },
    by: LEADERS,
    phases: OPEN_PHASES,
    else: 'phase-forbidden',
  },
  lock: { command: { do: 'lock' }, by: LEADERS, phases: ['summary', 'closing'], else: 'phase-forbidden' },
  unlock: { command: { do: 'unlock' }, by: LEADERS, phases: ['locked'], else: 'phase-forbidden' },
  end: {
    command: { do: 'end', reason: 'Alma orkade inte mer' },
    by: LEADERS,
    phases: PHASES.filter((phase) => phase !== 'ended'),
    else: 'meeting-over',
  },
  takeChair: (phase) => ({
    command: { do: 'takeChair' },
    by: LEADERS,
    phases: PHASES,
    table: { meeting: aMeeting(phase, { leader: null }) },
  }),
  handOver: { command: { do: 'handOver', to: 'cochair' }, by: LEADERS, phases: PHASES },
  admit: { command: { do: 'admit', seat: 'agency' }, by: LEADERS, phases: PHASES },
  leadPart: (phase) => ({
    command: { do: 'leadPart', seat: 'subject' },
    by: [...LEADERS, 'subject'],
    phases: PARTS,
    else: 'phase-forbidden',
    table: { subjectLeadsParts: true, meeting: aMeeting(phase) },
  }),
  hideRow: {
    command: { do: 'hideRow', row: 'agency/r1', from: ['relative'] },
    by: [...LEADERS, 'subject', 'guardian', 'agency'],
    phases: PHASES,
  },
  setPresence: { command: { do: 'setPresence', presence: 'video' }, by: ROLES, phases: PHASES },
  introduce: {
    command: { do: 'introduce', title: 'Rektor' },
    by: ROLES,
    phases: OPEN_PHASES,
    else: 'phase-forbidden',
  },
  givePen: {
    command: { do: 'givePen', to: 'secretary' },
    by: OWNERS.filter((role) => role !== 'secretary'),
    phases: PHASES,
  },
  takePen: { command: { do: 'takePen', from: 'secretary' }, by: OWNERS, phases: PHASES },
  confirmRow: (phase) => ({
    command: { do: 'confirmRow', row: 'agency/r1' },
    by: ['agency'],
    phases: PHASES,
    table: { unconfirmed: ['agency/r1'], meeting: aMeeting(phase) },
  }),
  signal: { command: { do: 'signal', kind: 'too-fast' }, by: ROLES, phases: PHASES },
  seenSignal: { command: { do: 'seenSignal', signal: 's1' }, by: LEADERS, phases: PHASES },
  undo: (phase) => ({
    command: { do: 'undo', of: 'c1' },
    by: LEADERS,
    phases: PHASES,
    table: { before: { command: 'c1', meeting: aMeeting('opening'), atMs: T0 }, meeting: aMeeting(phase) },
  }),
};

const asks = Object.keys(COMMANDS).map((name) => name as Command['do']);

test('every command there is stands in the table of this test', () => {
  expect(Object.keys(LINES).sort()).toEqual([...asks].sort());
});

test.each(asks)('[R032] %s: who may ask, in which phase, and what the others are told', (name) => {
  const line = LINES[name];
  for (const phase of PHASES) {
    const { command, by, phases, table, else: otherwise } = typeof line === 'function' ? line(phase) : line;
    for (const role of ROLES) {
      const at = aTable({ meeting: aMeeting(phase), ...table });
      const code = refusalOf(() => decide(at, command, aSeat(role), T0));
      const allowed = phases.includes(phase) ? undefined : otherwise;
      // Some commands look at the phase before they look at the role; either way the answer is no.
      const expected = by.includes(role) ? [allowed] : ['forbidden', ...(phases.includes(phase) ? [] : [otherwise])];
      expect(expected, `${role} in ${phase}: ${code}`).toContain(code);
    }
  }
});

test('an unknown seat is named in the refusal', () => {
  const asked: Command[] = [
    { do: 'giveFloor', seat: 'nobody' },
    { do: 'setTurns', seats: ['subject', 'nobody'] },
    { do: 'handOver', to: 'nobody' },
    { do: 'admit', seat: 'nobody' },
    { do: 'setPresence', presence: 'room', seat: 'nobody' },
    { do: 'introduce', title: 'Rektor', seat: 'nobody' },
    { do: 'givePen', to: 'nobody' },
    { do: 'hideRow', row: 'agency/r1', from: ['nobody'] },
    { do: 'leadPart', seat: 'nobody' },
  ];
  for (const command of asked) expect(refusalOf(() => decide(aTable(), command, aSeat('chair'), T0))).toBe('seat-unknown');
});

test('[R009] nothing begins without consent', () => {
  const table = aTable({ meeting: aMeeting('waiting'), consentGiven: false });
  expect(refusalOf(() => decide(table, { do: 'start' }, aSeat('chair'), T0))).toBe('consent-missing');
});

test('[R009] no plan is locked without consent, however complete it is', () => {
  const table = aTable({ meeting: aMeeting('closing'), consentGiven: false });
  expect(refusalOf(() => decide(table, { do: 'lock' }, aSeat('chair'), T0))).toBe('consent-missing');
});

test('[R003] once consent is taken back nothing goes on, and the meeting can be ended with a reason', () => {
  const table = aTable({ meeting: aMeeting('needs'), consentGiven: false });
  const seat = aSeat('chair');
  for (const command of [{ do: 'setPhase', phase: 'summary' }, { do: 'resume' }, { do: 'lock' }] as const) {
    expect(refusalOf(() => decide(table, command, seat, T0))).toBe('consent-missing');
  }
  expect(decide(table, { do: 'end', reason: 'Samtycket är återkallat' }, seat, T0).meeting).toMatchObject({ phase: 'ended' });
});

test('[R127] a plan that lacks something is not locked, and every missing thing is named', () => {
  const missing = ['coordinator', 'concrete:peter/r1'];
  const table = aTable({ meeting: aMeeting('summary'), missing });
  let refusal: unknown;
  try {
    decide(table, { do: 'lock' }, aSeat('chair'), T0);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ code: 'plan-incomplete', status: 409, details: { missing } });
});

test('a locked plan gets its number and its time, and the floor is free', () => {
  const table = aTable({ meeting: aMeeting('closing', { floor: 'agency', floorSince: T0 }) });
  const { meeting } = decide(table, { do: 'lock' }, aSeat('chair'), T0 + 1000);
  expect(meeting).toMatchObject({ phase: 'locked', lockedAt: T0 + 1000, version: 1, floor: null });
});

test('a meeting that is not locked ends only with a reason, and a blank is none', () => {
  const ending = (reason?: string) => refusalOf(() => decide(aTable(), { do: 'end', reason }, aSeat('chair'), T0));
  expect([ending(), ending('  '), ending('Alma gick hem')]).toEqual(['reason-missing', 'reason-missing', undefined]);
  const locked = aTable({ meeting: aMeeting('locked') });
  expect(decide(locked, { do: 'end', reason: ' ' }, aSeat('chair'), T0).meeting?.endReason).toBeNull();
});

test('[R033] a cochair takes over when the chair is gone, and not while the chair is here', () => {
  const take = (chairIsHere: boolean) => {
    const seats = [aSeat('chair', { here: chairIsHere }), aSeat('cochair')];
    return refusalOf(() => decide(aTable({ seats }), { do: 'takeChair' }, aSeat('cochair'), T0));
  };
  expect([take(true), take(false)]).toEqual(['chair-present', undefined]);
});

test('[R033] the chair takes the role back whenever they like', () => {
  const table = aTable({ meeting: aMeeting('needs', { leader: 'cochair' }) });
  expect(decide(table, { do: 'takeChair' }, aSeat('chair'), T0)).toEqual({ meeting: { leader: 'chair' } });
});

test('the chair is handed to another leader and to nobody else', () => {
  expect(refusalOf(() => decide(aTable(), { do: 'handOver', to: 'secretary' }, aSeat('chair'), T0))).toBe('forbidden');
});

test('[R048] steps back are allowed, and a part that was visited stays visited', () => {
  const table = aTable({ meeting: aMeeting('summary', { visited: ['opening', 'situation', 'needs', 'summary'] }) });
  const { meeting } = decide(table, { do: 'setPhase', phase: 'needs' }, aSeat('chair'), T0);
  expect(meeting).toMatchObject({ phase: 'needs', visited: ['opening', 'situation', 'needs', 'summary'] });
});

test('a part that the meeting is already in changes nothing', () => {
  expect(decide(aTable(), { do: 'setPhase', phase: 'needs' }, aSeat('chair'), T0)).toEqual({});
});

test.each(['waiting', 'locked', 'ended', 'nonsense'] as Phase[])('nobody sets the phase to %s', (phase) => {
  expect(refusalOf(() => decide(aTable(), { do: 'setPhase', phase }, aSeat('chair'), T0))).toBe('phase-forbidden');
});

test('[R071] a circle is refused where Behov is not the longest', () => {
  const set = (needs: number) =>
    refusalOf(() =>
      decide(
        aTable(),
        { do: 'setMinutes', minutes: { opening: 10, situation: 10, needs, summary: 5, closing: 5 } },
        aSeat('chair'),
        T0,
      ),
    );
  expect([set(10), set(11), set(0), set(20.5)]).toEqual([
    'needs-not-longest',
    undefined,
    'minutes-not-planned',
    'minutes-not-planned',
  ]);
});

test('new shares are the five parts, and nothing that was sent beside them', () => {
  const minutes = { opening: 6, situation: 12, needs: 27, summary: 9, closing: 6 };
  const sent = { ...minutes, more: 'what is this' };
  const { meeting } = decide(aTable(), { do: 'setMinutes', minutes: sent }, aSeat('chair'), T0);
  expect(meeting).toEqual({ minutes, plannedMinutes: 60 });
});
