import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type ForgedBlock, forge } from '../../testing/forge.ts';
import { workOf } from '../../testing/fuzz.ts';
import { aWrittenPlan, FORGER } from '../../testing/written-plan.ts';

/** What costs the server much and its sender little is refused before it costs anyone else a second. */

const own = 'commitments/peter';
const x = { content: { string: 'x' } };
const blocks = (...all: ForgedBlock[]) => forge({ blocks: all });

test('thousands of pages that wait for each other, one behind the other, cost no more than few', () => {
  const plan = aWrittenPlan();
  const last = plan.unit(own, 'r1', 'what', 12);
  const count = 3_000;
  for (let at = 0; at < count; at += 1) plan.gate.seatOf.set(FORGER + at, 'peter');
  const chain = Array.from({ length: count }, (_, at) => ({
    client: FORGER + at,
    structs: [{ origin: at + 1 < count ? ([FORGER + at + 1, 0] as const) : last, ...x }],
  }));
  const bytes = blocks(...chain);
  const work = workOf(() => {
    expect(plan.gate.judge('peter', bytes, true)).toMatchObject({ denial: { code: 'too-large' } });
  });
  expect(work).toBeLessThan(1_000);
});

test('the same spot again and again, update after update, is stopped before it costs anyone a second', () => {
  const plan = aWrittenPlan();
  const last = plan.unit(own, 'r1', 'what', 12);
  let slowest = 0;
  let refused = 0;
  for (let at = 0; at < 60; at += 1) {
    const bytes = blocks({ client: FORGER + at, structs: Array.from({ length: 500 }, () => ({ origin: last, ...x })) });
    const work = workOf(() => {
      const verdict = plan.gate.judge('peter', bytes);
      if (verdict.is !== 'accepted' || !verdict.update) {
        refused += 1;
        return;
      }
      for (const client of verdict.binds) plan.gate.seatOf.set(client, 'peter');
      Y.applyUpdate(plan.gate.doc, verdict.update);
    });
    slowest = Math.max(slowest, work);
  }
  expect(refused).toBeGreaterThan(0);
  expect(slowest).toBeLessThan(1_000);
});
