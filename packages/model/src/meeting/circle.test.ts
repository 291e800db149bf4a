import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMeeting, MINUTE, T0 } from '../testing.ts';
import { arc, calmMinutes, circleAt, pointAt, RING } from './circle.ts';
import { divideMinutes, PARTS } from './phases.ts';

const circle = (phase: Parameters<typeof aMeeting>[0], afterMinutes = 0) => circleAt(aMeeting(phase), T0 + afterMinutes * MINUTE);
const numbersIn = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('[R102] the segments are the five parts in order, and together the whole booked time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 120 }), fc.constantFrom(...PARTS), fc.nat(200), (planned, phase, after) => {
      const meeting = aMeeting(phase, { minutes: divideMinutes(planned), plannedMinutes: planned });
      const { segments } = circleAt(meeting, T0 + after * MINUTE);
      expect(segments.map((segment) => segment.part)).toEqual([...PARTS]);
      let from = 0;
      for (const segment of segments) {
        expect(segment.fromMinute).toBe(from);
        expect(segment.toMinute).toBeGreaterThan(from);
        from = segment.toMinute;
      }
      expect(from).toBe(planned);
    }),
  );
});

test('every line and icon lies within the ring', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 120 }),
      fc.constantFrom(...PARTS),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (planned, phase, after) => {
        const meeting = aMeeting(phase, { minutes: divideMinutes(planned) });
        for (const { outline, spent, icon } of circleAt(meeting, T0 + after * MINUTE).segments) {
          for (const path of [outline, spent ?? '']) {
            expect(path).not.toMatch(/NaN|Infinity/);
            for (const number of numbersIn(path)) expect(Math.abs(number)).toBeLessThanOrEqual(RING.outer + 0.01);
          }
          const distance = Math.hypot(icon.x, icon.y);
          expect(distance).toBeGreaterThan(RING.inner);
          expect(distance).toBeLessThan(RING.outer);
        }
      },
    ),
  );
});

test('before the meeting everything is to come, and there is no hand', () => {
  const { segments, handDegrees, meetingLeftMinutes } = circle('waiting');
  expect(new Set(segments.map((segment) => segment.state))).toEqual(new Set(['coming']));
  expect([handDegrees, meetingLeftMinutes]).toEqual([null, 60]);
});

test('after the lock everything has been', () => {
  const { segments, handDegrees, meetingLeftMinutes } = circle('locked');
  expect(new Set(segments.map((segment) => segment.state))).toEqual(new Set(['past']));
  expect([handDegrees, meetingLeftMinutes]).toEqual([null, 0]);
});

test('[R101] in the middle of Behov the hand stands where the time is', () => {
  const { segments, handDegrees, partLeftMinutes, meetingLeftMinutes } = circle('needs', 9);
  expect(segments.map((segment) => segment.state)).toEqual(['past', 'past', 'now', 'coming', 'coming']);
  expect(handDegrees).toBeCloseTo(((6 + 12 + 9) / 60) * 360);
  expect(partLeftMinutes).toBe(18);
  expect(meetingLeftMinutes).toBe(33);
});

test('[R178] a part that runs over shows no alarm: the hand goes away', () => {
  const { handDegrees, isOver, partLeftMinutes, meetingLeftMinutes } = circle('needs', 30);
  expect([handDegrees, isOver, partLeftMinutes, meetingLeftMinutes]).toEqual([null, true, -3, 15]);
});

test('a pause stops the hand', () => {
  const meeting = aMeeting('needs', { pausedAt: T0 + 5 * MINUTE });
  expect(circleAt(meeting, T0 + 25 * MINUTE)).toEqual(circleAt(meeting, T0 + 6 * MINUTE));
});

test('twelve is at the top and time goes clockwise', () => {
  expect([pointAt(0, 100), pointAt(90, 100), pointAt(180, 100)]).toEqual([
    { x: 0, y: -100 },
    { x: 100, y: -0 },
    { x: 0, y: 100 },
  ]);
  expect(arc(0, 0.25, 100)).toBe('M0 -100A100 100 0 0 1 100 0');
  expect(arc(0, 0.75, 100)).toContain(' 0 1 1 ');
});

test.each([
  [23, 25],
  [11, 10],
  [10, 5],
  [3.6, 5],
  [3.5, 2],
  [1.1, 2],
  [1, 0],
  [0, 0],
  [-0.1, -1],
])('%d minutes are said calmly as %d', (minutes, said) => {
  expect(calmMinutes(minutes)).toBe(said);
});
