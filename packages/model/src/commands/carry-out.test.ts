import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createDocument } from '../document/document.ts';
import { seedDocument } from '../document/seed.ts';
import { snapshot } from '../document/snapshot.ts';
import { divideMinutes } from '../meeting/phases.ts';
import type { Role } from '../people/roles.ts';
import type { RosterRow } from '../plan/plan-json.ts';
import { T0 } from '../testing.ts';
import { carryOut, markSeen, noteSignal, noteTalk, tableOf } from './carry-out.ts';
import { decide } from './decide.ts';

const row = (role: Role, more: Partial<RosterRow> = {}): RosterRow => ({
  name: role,
  role,
  agency: null,
  principal: null,
  presence: 'room',
  pen: [],
  ...more,
});
const seats = new Map<string, RosterRow>([
  ['birgitta', row('chair')],
  ['peter', row('agency', { presence: 'phone' })],
  ['gone', row('agency', { revoked: true })],
]);

function aDocument(): Y.Doc {
  const doc = createDocument('plan', [...seats.keys()]);
  seedDocument(doc, {
    title: 'SIP för Alma',
    startsAt: '2026-12-04T10:00:00+01:00',
    plannedMinutes: 60,
    minutes: divideMinutes(60),
    consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-20' },
    seats,
  });
  return doc;
}
const table = (doc: Y.Doc) => tableOf(snapshot(doc, 'plan', [...seats.keys()]), new Set(['birgitta']), T0);
const chairOf = (doc: Y.Doc) => table(doc).seats.find((seat) => seat.role === 'chair') ?? expect.fail('no chair');

test('[R032] what the chair asks for is carried out in one change, and the next decision sees it', () => {
  const doc = aDocument();
  let changes = 0;
  doc.on('update', () => {
    changes += 1;
  });
  carryOut(doc, decide(table(doc), { do: 'start' }, chairOf(doc), T0));
  expect(changes).toBe(1);
  expect(table(doc).meeting).toMatchObject({ phase: 'opening', startedAt: T0, phaseStartedAt: T0 });
});

test('a decision that changes nothing writes nothing', () => {
  const doc = aDocument();
  const turns = { do: 'setTurns', seats: ['peter'] } as const;
  carryOut(doc, decide(table(doc), turns, chairOf(doc), T0));
  const before = Y.encodeStateAsUpdate(doc);
  carryOut(doc, decide(table(doc), turns, chairOf(doc), T0));
  carryOut(doc, {});
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});

test('pens, presence and the door are written in the roster', () => {
  const doc = aDocument();
  carryOut(doc, {
    pens: { seat: 'peter', pen: ['birgitta'] },
    presence: { seat: 'birgitta', presence: 'video' },
    admitted: 'peter',
  });
  expect(doc.getMap('roster').toJSON()).toMatchObject({
    peter: { pen: ['birgitta'], admitted: true },
    birgitta: { presence: 'video' },
  });
});

test('a seat that is not in the roster is not made by a decision', () => {
  const doc = aDocument();
  carryOut(doc, { admitted: 'ghost' });
  expect(doc.getMap('roster').has('ghost')).toBe(false);
});

test('who has left does not sit at the table, and who has a socket is here', () => {
  expect(table(aDocument()).seats.map(({ id, here }) => [id, here])).toEqual([
    ['birgitta', true],
    ['peter', false],
  ]);
});

test('[R044] confirming a row takes it off the list', () => {
  const doc = aDocument();
  doc.getMap('unconfirmed').set('peter/r1', 'birgitta');
  expect(table(doc).unconfirmed).toEqual(['peter/r1']);
  carryOut(doc, { confirmed: 'peter/r1' });
  expect(table(doc).unconfirmed).toEqual([]);
});

test('[R109] a quiet word stands with the chair alone, and is marked when it was seen', () => {
  const chairDoc = createDocument('chair', []);
  noteSignal(chairDoc, { id: 's1', seat: 'alma', kind: 'pause', atMs: T0 });
  expect(markSeen(chairDoc, 's1', T0 + 5)).toMatchObject({ seat: 'alma', kind: 'pause' });
  expect(chairDoc.getMap('signals').get('s1')).toEqual({ seat: 'alma', kind: 'pause', atMs: T0, seenAtMs: T0 + 5 });
  expect(markSeen(chairDoc, 's9', T0)).toBeUndefined();
});

test('[R107] who wants a word explained is kept nowhere', () => {
  const chairDoc = createDocument('chair', []);
  noteSignal(chairDoc, { id: 's1', seat: null, kind: 'explain', word: 'timstock', atMs: T0 });
  expect(chairDoc.getMap('signals').get('s1')).toEqual({ seat: null, kind: 'explain', word: 'timstock', atMs: T0 });
});

test('[R039] talk adds up, part by part', () => {
  const chairDoc = createDocument('chair', []);
  for (const ms of [1000, 500]) noteTalk(chairDoc, { seat: 'peter', ms, part: 'needs' });
  noteTalk(chairDoc, { seat: 'peter', ms: 7, part: null });
  expect(chairDoc.getMap('talk').toJSON()).toEqual({ 'needs/peter': 1500, 'other/peter': 7 });
});

test('[R053] what somebody says of themselves stands in the roster; what is said to be nothing is gone, the rest stays', () => {
  const doc = aDocument();
  const ask = (command: Parameters<typeof decide>[1], seat: string) => {
    const actor = table(doc).seats.find(({ id }) => id === seat) ?? expect.fail('nobody');
    carryOut(doc, decide(table(doc), command, actor, T0));
    return (doc.getMap('roster').get('peter') as Y.Map<unknown>).toJSON();
  };
  const said = { title: 'Rektor', contactWithSubject: 'Skolgången', phone: '0480-1234', mandate: 'no' } as const;
  expect(ask({ do: 'introduce', ...said }, 'peter')).toMatchObject(said);
  const after = ask({ do: 'introduce', seat: 'peter', phone: '', mandate: 'yes' }, 'birgitta');
  expect(after).toMatchObject({ title: 'Rektor', mandate: 'yes' });
  expect(after).not.toHaveProperty('phone');
  expect(() => ask({ do: 'introduce', seat: 'birgitta', title: 'Kung' }, 'peter')).toThrow();
});
