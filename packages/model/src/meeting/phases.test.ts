import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideMinutes, MEETING_MINUTES, needsIsLongest, OPEN_PHASES, PARTS, PHASES, SHARES, totalMinutes } from './phases.ts';

const lengths = fc.integer({ min: MEETING_MINUTES.min, max: MEETING_MINUTES.max });

test('[R071] Behov gets the most time, however long the meeting is', () => {
  for (let minutes = MEETING_MINUTES.min; minutes <= MEETING_MINUTES.max; minutes += 1) {
    expect(needsIsLongest(divideMinutes(minutes)), `${minutes} minutes`).toBe(true);
  }
});

test('[R102] the five parts fill the booked time exactly, in whole minutes', () => {
  fc.assert(
    fc.property(lengths, (planned) => {
      const minutes = divideMinutes(planned);
      expect(totalMinutes(minutes)).toBe(planned);
      for (const part of PARTS) {
        expect(Number.isInteger(minutes[part])).toBe(true);
        expect(minutes[part]).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test('[R102] a part gets roughly its share', () => {
  fc.assert(
    fc.property(lengths, (planned) => {
      const minutes = divideMinutes(planned);
      // Ninety minutes keep ten for a pause in Behov, so that is the widest a part may be from its share.
      for (const part of PARTS) expect(Math.abs(minutes[part] - planned * SHARES[part])).toBeLessThanOrEqual(6);
    }),
  );
});

test('the shares add up to the whole', () => {
  expect(PARTS.reduce((sum, part) => sum + SHARES[part], 0)).toBeCloseTo(1);
});

test('[R071] a circle where another part is as long as Behov is noticed', () => {
  expect(needsIsLongest({ opening: 5, situation: 20, needs: 20, summary: 10, closing: 5 })).toBe(false);
});

test('the plan is open from the waiting room until it is locked', () => {
  expect(PHASES.filter((phase) => !OPEN_PHASES.includes(phase))).toEqual(['locked', 'ended']);
});
