import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorElapsedMs, partElapsedMs } from '../meeting/elapsed.ts';
import type { MeetingState } from '../meeting/meeting.ts';
import { aMeeting, aSeat, aTable, MINUTE, T0 } from '../testing.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { UNDO_MS } from './leading.ts';

const chair = aSeat('chair');
const at = (meeting: MeetingState, command: Command, nowMs: number): MeetingState => ({
  ...meeting,
  ...decide(aTable({ meeting }), command, chair, nowMs).meeting,
});

test('[R101] the part counts from when it began, by the server', () => {
  expect(partElapsedMs(aMeeting('needs'), T0 + 7 * MINUTE)).toBe(7 * MINUTE);
});

test('[R103] a pause is charged to no one: neither the part nor the one who has the floor', () => {
  let meeting = at(aMeeting('needs'), { do: 'giveFloor', seat: 'agency' }, T0 + MINUTE);
  meeting = at(meeting, { do: 'pause', minutes: 5 }, T0 + 3 * MINUTE);
  expect(partElapsedMs(meeting, T0 + 6 * MINUTE)).toBe(3 * MINUTE);
  expect(floorElapsedMs(meeting, T0 + 6 * MINUTE)).toBe(2 * MINUTE);
  meeting = at(meeting, { do: 'resume' }, T0 + 8 * MINUTE);
  expect(partElapsedMs(meeting, T0 + 10 * MINUTE)).toBe(5 * MINUTE);
  expect(floorElapsedMs(meeting, T0 + 10 * MINUTE)).toBe(4 * MINUTE);
});

test('[R103] a floor given in a pause starts counting when the pause ends', () => {
  let meeting = at(aMeeting('needs'), { do: 'pause' }, T0 + MINUTE);
  meeting = at(meeting, { do: 'giveFloor', seat: 'subject' }, T0 + 3 * MINUTE);
  expect(floorElapsedMs(meeting, T0 + 4 * MINUTE)).toBe(0);
  meeting = at(meeting, { do: 'resume' }, T0 + 6 * MINUTE);
  expect(floorElapsedMs(meeting, T0 + 8 * MINUTE)).toBe(2 * MINUTE);
});

test('[R103] whatever pauses there are, part and pause together are the time that went by', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 600_000 }), fc.integer({ min: 0, max: 600_000 })), { maxLength: 6 });
  fc.assert(
    fc.property(gaps, (pairs) => {
      let meeting = aMeeting('needs');
      let now = T0;
      let paused = 0;
      for (const [worked, rested] of pairs) {
        meeting = at(meeting, { do: 'pause' }, now + worked);
        meeting = at(meeting, { do: 'resume' }, now + worked + rested);
        now += worked + rested;
        paused += rested;
      }
      expect(partElapsedMs(meeting, now)).toBe(now - T0 - paused);
    }),
  );
});

test('leaving a part for another ends the pause, and coming back goes on from the time already spent', () => {
  let meeting = at(aMeeting('needs'), { do: 'pause' }, T0 + 4 * MINUTE);
  meeting = at(meeting, { do: 'setPhase', phase: 'summary' }, T0 + 9 * MINUTE);
  expect(meeting).toMatchObject({ pausedAt: null, pauseUntil: null, spentMs: { needs: 4 * MINUTE } });
  meeting = at(meeting, { do: 'setPhase', phase: 'needs' }, T0 + 11 * MINUTE);
  expect(partElapsedMs(meeting, T0 + 12 * MINUTE)).toBe(5 * MINUTE);
});

test('[R039] the one who had the floor has talked until the next one gets it', () => {
  const meeting = aMeeting('needs', { floor: 'agency', floorSince: T0, turns: ['subject', 'guardian'] });
  const decision = decide(aTable({ meeting }), { do: 'giveFloor', seat: 'subject' }, chair, T0 + 90_000);
  expect(decision.talked).toEqual({ seat: 'agency', ms: 90_000, part: 'needs' });
  expect(decision.meeting).toMatchObject({ floor: 'subject', turns: ['guardian'], heard: ['subject'] });
});

test('[R045] [R104] a turn list has each speaker once, and takes only those who speak: the secretary has no turn', () => {
  expect(decide(aTable(), { do: 'setTurns', seats: ['subject', 'agency', 'subject'] }, chair, T0)).toEqual({
    meeting: { turns: ['subject', 'agency'] },
  });
  for (const seat of ['secretary', 'interpreter', 'viewer']) {
    expect(() => decide(aTable(), { do: 'setTurns', seats: [seat] }, chair, T0)).toThrow(/take turns/);
    expect(() => decide(aTable(), { do: 'giveFloor', seat }, chair, T0)).toThrow(/take turns/);
  }
});

test('[R004] a young person who leads the part gives the floor, and may not change the phase', () => {
  const table = aTable({ meeting: aMeeting('needs', { partLeader: 'subject' }) });
  expect(decide(table, { do: 'giveFloor', seat: 'guardian' }, aSeat('subject'), T0).meeting?.floor).toBe('guardian');
  expect(() => decide(table, { do: 'setPhase', phase: 'summary' }, aSeat('subject'), T0)).toThrow();
});

test('[R004] the person leads a part when that was prepared, or when the chair offers it', () => {
  const prepared = aTable({ subjectLeadsParts: true });
  expect(decide(prepared, { do: 'leadPart' }, aSeat('subject'), T0)).toEqual({ meeting: { partLeader: 'subject' } });
  expect(decide(prepared, { do: 'leadPart', seat: null }, aSeat('subject'), T0)).toEqual({ meeting: { partLeader: null } });
  expect(() => decide(aTable(), { do: 'leadPart' }, aSeat('subject'), T0)).toThrow();
  expect(decide(aTable(), { do: 'leadPart', seat: 'subject' }, chair, T0)).toEqual({ meeting: { partLeader: 'subject' } });
  expect(() => decide(aTable(), { do: 'leadPart', seat: 'agency' }, chair, T0)).toThrow();
});

test('a new part takes the lead back to the chair', () => {
  const meeting = at(aMeeting('needs', { partLeader: 'subject' }), { do: 'setPhase', phase: 'summary' }, T0);
  expect(meeting.partLeader).toBeNull();
});

const undone = (afterMs: number, of = 'c1') => {
  const before = { command: 'c1', meeting: aMeeting('needs'), atMs: T0 };
  return decide(aTable({ meeting: aMeeting('summary'), before }), { do: 'undo', of }, chair, T0 + afterMs);
};

test('a slip of the chair is undone within ten seconds, and the clock goes on as if nothing had happened', () => {
  const { meeting } = undone(UNDO_MS);
  expect(meeting).toEqual(aMeeting('needs'));
});

test('what happened longer ago, or was not the last thing, is not undone', () => {
  expect(() => undone(UNDO_MS + 2001)).toThrow(/undone/);
  expect(() => undone(0, 'c0')).toThrow(/undone/);
});

test('a lock that was a slip is taken back within the meeting', () => {
  const meeting = at(aMeeting('locked', { lockedAt: T0, version: 1 }), { do: 'unlock' }, T0 + MINUTE);
  expect(meeting).toMatchObject({ phase: 'closing', lockedAt: null, version: 1 });
});
