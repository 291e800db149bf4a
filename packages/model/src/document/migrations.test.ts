import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { divideMinutes } from '../meeting/phases.ts';
import { documentVersion, migrate } from './migrations.ts';
import { DOCUMENT_VERSION, seedDocument } from './seed.ts';

const seeded = (): Y.Doc => {
  const doc = new Y.Doc();
  seedDocument(doc, {
    title: 'SIP för Alma',
    startsAt: '2026-12-04T10:00:00+01:00',
    plannedMinutes: 60,
    minutes: divideMinutes(60),
    consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-20', purpose: undefined },
    seats: new Map([['birgitta', { name: 'Birgitta', role: 'chair', agency: null, principal: null, presence: 'room', pen: [] }]]),
  });
  return doc;
};

test('a new document is of this version, and opening it changes nothing', () => {
  const doc = seeded();
  const before = Y.encodeStateAsUpdate(doc);
  expect(documentVersion(doc)).toBe(DOCUMENT_VERSION);
  expect(migrate(doc)).toBe(false);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});

test('an empty document is not given a version: it has not been seeded', () => {
  const doc = new Y.Doc();
  expect(migrate(doc)).toBe(false);
  expect(documentVersion(doc)).toBe(0);
});

test('a document of a newer version is opened by nobody rather than damaged', () => {
  const doc = seeded();
  doc.getMap('meeting').set('documentVersion', DOCUMENT_VERSION + 1);
  const before = Y.encodeStateAsUpdate(doc);
  expect(() => migrate(doc)).toThrow(/newer/);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});

test('[R032] a new meeting waits, led by its chair, with its texts there for everyone to write in', () => {
  const doc = seeded();
  expect(doc.getMap('meeting').toJSON()).toMatchObject({ phase: 'waiting', leader: 'birgitta', plannedMinutes: 60 });
  expect(doc.getMap('consent').toJSON()).toEqual({ status: 'given', form: 'skriftligt', givenOn: '2026-11-20' });
  for (const text of doc.getMap('plan').values()) expect(text).toBeInstanceOf(Y.Text);
});
