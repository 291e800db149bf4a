import { rowsOf } from '@samsyn/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { FUZZ_MS, tries } from '../../testing/fuzz.ts';
import { CLIENT, refusals, TestGate } from '../../testing/gate.ts';

/** What honest people and stock clients do. The gate lets all of it through. */

const lastOf = <T>(values: readonly T[]): T => values[values.length - 1] ?? expect.fail('nothing came');

test('somebody types a row letter by letter, corrects it, and everyone has it', () => {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  gate.seat('sara');
  peter.addRow('commitments/peter', 'r1', { status: 'proposed', goalIds: ['g1'], order: 1 });
  const what = peter.text('commitments/peter', 'r1', 'what');
  for (const letter of 'Egen plats 🐴 i rummet') what.insert(what.length, letter);
  what.delete(0, 5);
  what.insert(0, 'En lugn ');
  expect(refusals(peter.verdicts)).toEqual([]);
  expect(gate.json()['commitments/peter']).toMatchObject({ r1: { what: 'En lugn plats 🐴 i rummet', status: 'proposed' } });
  gate.expectSame();
});

test('[R113] two people type in the same text at once', () => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  omar.addRow('goals', 'g1', { text: 'Alma i skolan' });
  const birgitta = gate.seat('birgitta');
  omar.goOffline();
  birgitta.goOffline();
  omar.text('goals', 'g1', 'text').insert(4, ' är');
  birgitta.text('goals', 'g1', 'text').insert(4, ' ska vara');
  for (const one of [omar, birgitta]) one.comeBack();
  expect(refusals([...omar.verdicts, ...birgitta.verdicts])).toEqual([]);
  expect(JSON.stringify(gate.json()['goals'])).toMatch(/ är.* ska vara|ska vara.* är/);
  gate.expectSame();
});

test('someone writes for an hour without a connection, in a page that was reloaded once', () => {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  peter.goOffline();
  peter.addRow('commitments/peter', 'r1', { what: 'Före omladdning' });
  const reloaded = gate.seat('peter', 2003);
  reloaded.goOffline();
  Y.applyUpdate(reloaded.doc, Y.encodeStateAsUpdate(peter.doc), 'server');
  reloaded.text('commitments/peter', 'r1', 'what').insert(4, ' och efter');
  const verdict = reloaded.comeBack();
  expect(verdict).toMatchObject({ is: 'accepted' });
  if (verdict.is === 'accepted') expect([...verdict.binds].sort()).toEqual([CLIENT.peter, 2003]);
  expect(gate.json()['commitments/peter']).toMatchObject({ r1: { what: 'Före och efter omladdning' } });
});

test('a step 2 that brings nothing new is accepted and changes nothing', () => {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  peter.addRow('commitments/peter', 'r1', { what: 'a' });
  const whole = Y.encodeStateAsUpdate(peter.doc);
  expect(gate.receive('peter', whole, true)).toMatchObject({ is: 'accepted', update: null });
  expect(gate.receive('sara', whole, true)).toMatchObject({ is: 'accepted', update: null });
});

test('an empty update is accepted and is nothing', () => {
  expect(new TestGate().receive('tolk', new Uint8Array([0, 0]))).toMatchObject({ is: 'accepted', update: null });
});

test('an update that half has come already is judged by what is new in it', () => {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  peter.addRow('commitments/peter', 'r1', { what: 'Hej' });
  peter.goOffline();
  const before = Y.encodeStateVector(peter.doc);
  peter.text('commitments/peter', 'r1', 'what').insert(3, ' på');
  const first = Y.encodeStateAsUpdate(peter.doc, before);
  peter.text('commitments/peter', 'r1', 'what').insert(6, ' dig');
  expect(gate.receive('peter', first)).toMatchObject({ is: 'accepted' });
  expect(gate.receive('peter', Y.encodeStateAsUpdate(peter.doc, before))).toMatchObject({ is: 'accepted' });
  expect(gate.json()['commitments/peter']).toMatchObject({ r1: { what: 'Hej på dig' } });
});

test('rows are added and taken away, and somebody who still types in one that is gone is not refused', () => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  omar.addRow('needs', 'n1', { text: 'Ro' });
  const birgitta = gate.seat('birgitta');
  birgitta.goOffline();
  birgitta.text('needs', 'n1', 'text').insert(2, ' och ordning');
  omar.doc.getMap('needs').delete('n1');
  expect(birgitta.comeBack()).toMatchObject({ is: 'accepted' });
  expect(refusals(omar.verdicts)).toEqual([]);
  expect(gate.json()['needs']).toEqual({});
  gate.expectSame();
});

test('undo and redo of a stock undo manager go through, in texts and in values', () => {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  const undo = new Y.UndoManager(peter.doc.getMap('commitments/peter'), { captureTimeout: 0 });
  const row = peter.addRow('commitments/peter', 'r1', { what: 'Egen plats', status: 'proposed' });
  row.set('status', 'accepted');
  peter.text('commitments/peter', 'r1', 'what').insert(4, ' lugn');
  peter.doc.getMap('commitments/peter').delete('r1');
  for (let step = 0; step < 4; step += 1) undo.undo();
  for (let step = 0; step < 4; step += 1) undo.redo();
  for (let step = 0; step < 2; step += 1) undo.undo();
  expect(refusals(peter.verdicts)).toEqual([]);
  expect(peter.verdicts.length).toBeGreaterThan(10);
  gate.expectSame();
});

test('[R044] a pen writes for its owner, and the row says so until it is confirmed', () => {
  const gate = new TestGate();
  gate.pens = { omar: ['peter'] };
  const omar = gate.seat('omar');
  omar.addRow('commitments/peter', 'r1', { what: 'Egen plats' });
  expect(lastOf(omar.verdicts)).toMatchObject({ is: 'accepted', penned: new Set(['peter/r1']) });
  omar.text('commitments/peter', 'r1', 'what').insert(0, 'En ');
  expect(lastOf(omar.verdicts)).toMatchObject({ penned: new Set(['peter/r1']) });
  const own = gate.seat('peter');
  own.text('commitments/peter', 'r1', 'what').insert(0, 'Jo, ');
  expect(lastOf(own.verdicts)).toMatchObject({ penned: new Set() });
});

test('[R143] [R151] after the lock a seat confirms, and its dated addition is taken', () => {
  const gate = new TestGate();
  gate.phase = 'locked';
  const sara = gate.seat('sara');
  sara.doc.getMap('voice/sara').set('confirmations', { status: 'confirmed', text: '', at: 1 });
  sara.doc.getMap('voice/sara').delete('confirmations');
  sara.addRow('additions/sara', 'a1', { text: 'Ring mig', at: 1 });
  expect(refusals(sara.verdicts)).toEqual([]);
});

test('each seat writes what is its own, and all values of the template fit', () => {
  const gate = new TestGate();
  const alma = gate.seat('alma');
  const voice = alma.doc.getMap('voice/alma');
  voice.set('hand', 1_764_838_800_000);
  voice.set('hand', null);
  voice.set('reactions', { 'peter/r1': 'good', 'sara/r1': 'unwanted' });
  voice.set('acceptsCoordination', true);
  const omar = gate.seat('omar');
  const plan = omar.doc.getMap('plan');
  plan.set('purpose', 'Att Alma ska kunna vara i skolan.');
  plan.set('acute', new Y.Text('112'));
  plan.set('coordinator', { seat: 'peter', principal: 'kommun' });
  plan.set('followUp', { needed: true, at: '2027-02-12T10:00:00+01:00', place: 'Linden', minutes: 45, question: 'Hur går det?' });
  omar.doc.getMap('subject').set('livesWith', ['sara']);
  expect(refusals([...alma.verdicts, ...omar.verdicts])).toEqual([]);
});

test('[R076] a goal has goals under it, and they are put in order', () => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  omar.addRow('goals', 'g1', { text: 'Alma i skolan', term: 'short', order: 1 });
  for (const [order, id] of ['g2', 'g3'].entries())
    omar.addRow('goals', id, { term: 'sub', parentGoalId: 'g1', order: order + 2 });
  (omar.doc.getMap('goals').get('g2') as Y.Map<unknown>).set('order', 9);
  expect(refusals(omar.verdicts)).toEqual([]);
  expect(rowsOf(gate.json(), 'goals').map((row) => row.id)).toEqual(['g1', 'g3', 'g2']);
});

test('[R155] what they do not agree on has its kind: the support, the goal, or what the child does not want', () => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  for (const kind of ['support', 'goal', 'child-unwilling']) omar.addRow('disagreements', kind, { topic: 'Mindre grupp', kind });
  expect(refusals(omar.verdicts)).toEqual([]);
  // A quarrel between agencies has no kind: it is parked.
  omar.addRow('disagreements', 'costs', { topic: 'Vem betalar', kind: 'between-agencies' });
  expect(refusals(omar.verdicts)).toEqual(['shape costs kind value']);
});

test('the chair has a checklist of their own, and professionals have notes before the meeting', () => {
  const chairs = new TestGate('chair');
  const birgitta = chairs.seat('birgitta');
  birgitta.doc.getMap('chair/checklist').set('ticked', { 'my-role': true });
  expect(refusals(birgitta.verdicts)).toEqual([]);
  const before = new TestGate('premeeting');
  const peter = before.seat('peter');
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Vem ringer Sara?')]);
  peter.doc.getXmlFragment('premeeting/notes').insert(0, [paragraph]);
  expect(refusals(peter.verdicts)).toEqual([]);
});

const edits = fc.array(
  fc.record({
    who: fc.nat(2),
    row: fc.constantFrom('n1', 'n2', 'n3'),
    at: fc.nat(40),
    remove: fc.nat(4),
    words: fc.string({ unit: fc.constantFrom('a', 'å', '🐴', '👩‍👧', ' '), maxLength: 4 }),
    does: fc.constantFrom('type', 'type', 'type', 'type', 'value', 'add', 'drop', 'offline', 'back', 'undo', 'redo'),
  }),
  { maxLength: 40 },
);

test(
  'whatever two secretaries and a chair do, online, offline, and undone, nothing is refused and all copies agree',
  () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const gate = new TestGate();
        const people = (['omar', 'birgitta'] as const).map((seat) => gate.seat(seat));
        const third = gate.seat('omar', 2002);
        const all = [...people, third];
        const undos = all.map((one) => new Y.UndoManager(one.doc.getMap('needs'), { captureTimeout: 0 }));
        for (const { who, row, at, remove, words, does } of steps) {
          const one = all[who] ?? third;
          const found = one.doc.getMap('needs').get(row) as Y.Map<unknown> | undefined;
          if (does === 'offline') one.goOffline();
          else if (does === 'back') one.comeBack();
          else if (does === 'undo') undos[who]?.undo();
          else if (does === 'redo') undos[who]?.redo();
          else if (!found || does === 'add') one.addRow('needs', row, { text: words, order: at });
          else if (does === 'drop') one.doc.getMap('needs').delete(row);
          else if (does === 'value') found.set('order', at);
          else edit(one.text('needs', row, 'text'), at, remove, words);
        }
        for (const one of all) one.comeBack();
        expect(refusals(all.flatMap((one) => one.verdicts))).toEqual([]);
        gate.expectSame();
      }),
      { numRuns: tries(80) },
    );
  },
  FUZZ_MS,
);

/** An edit as an input field makes it: whole characters only. */
function edit(text: Y.Text, at: number, remove: number, words: string): void {
  const letters = [...new Intl.Segmenter('sv').segment(text.toString())];
  const from = letters[Math.min(at, letters.length)]?.index ?? text.length;
  const to = letters[Math.min(at + remove, letters.length)]?.index ?? text.length;
  text.doc?.transact(() => {
    if (to > from) text.delete(from, to - from);
    if (words !== '') text.insert(from, words);
  });
}
