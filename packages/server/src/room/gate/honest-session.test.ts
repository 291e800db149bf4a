import { expect, test } from 'vitest';
import { SCHEMA } from '../../../../client/src/editor/schema.ts';
import { FUZZ_MS, tries } from '../../testing/fuzz.ts';
import { refusals } from '../../testing/gate.ts';
import { HonestSession } from '../../testing/honest-session.ts';
import { richTextActs } from '../../testing/rich-text.ts';

const richText = richTextActs(SCHEMA);

/** How long a session is. A recorded run: `FUZZ=10 STEPS=20000 npx vitest run packages/server/src/room/gate/honest-session`. */
const STEPS = Number(process.env['STEPS'] ?? 400);
const SEEDS = Array.from({ length: tries(2) }, (_, seed) => seed + 1);

test.each(SEEDS)(
  'a long session of honest people meets no refusal, and all copies agree (seed %i)',
  (seed) => {
    const session = new HonestSession(seed, richText);
    for (let step = 0; step < STEPS; step += 1) session.step();
    session.end();
    expect(refusals(session.verdicts)).toEqual([]);
    expect(session.verdicts.filter(({ is }) => is === 'accepted').length).toBeGreaterThan(STEPS / 4);
    // Typing before the connection is whole again is met with a question, and that has been tried.
    expect(session.verdicts.some(({ is }) => is === 'gap')).toBe(true);
    session.gate.expectSame();
  },
  FUZZ_MS,
);
