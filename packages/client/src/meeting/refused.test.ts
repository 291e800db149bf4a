import { addRow, createDocument } from '@samsyn/model';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { refusedTexts } from './refused.ts';

const ROOT = 'commitments/peter';
const plan = () => createDocument('plan', ['peter']);

test('a row that was made and filled in is kept by its texts, each once, and its codes are not shown', () => {
  const kept = plan();
  addRow(kept, ROOT, 'r1', { what: 'Timstock', where: 'Skolan', status: 'proposed', order: 1 });
  const places = [
    { root: ROOT, path: ['r1'] },
    { root: ROOT, path: ['r1', 'what'] },
  ];
  const texts = refusedTexts(kept, plan(), places);
  expect(texts).toEqual([
    { place: { root: ROOT, path: ['r1', 'what'] }, text: 'Timstock', instead: '' },
    { place: { root: ROOT, path: ['r1', 'where'] }, text: 'Skolan', instead: '' },
  ]);
});

test('what the server has as well is not shown, and what has no words neither', () => {
  const kept = plan();
  addRow(kept, ROOT, 'r1', { what: 'Timstock', where: '' });
  const fresh = plan();
  Y.applyUpdate(fresh, Y.encodeStateAsUpdate(kept));
  (kept.getMap(ROOT).get('r1') as Y.Map<unknown>).set('goalIds', ['g1']);
  const places = ['what', 'where', 'goalIds'].map((field) => ({ root: ROOT, path: ['r1', field] }));
  expect(refusedTexts(kept, fresh, places)).toEqual([]);
});
