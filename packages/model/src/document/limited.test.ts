import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createDocument } from './document.ts';
import { hasPromise, hasRow, LIMITED_ROOT, limitedDocumentOf, mergeLimited, moveRow } from './limited.ts';
import { addRow } from './rows.ts';
import { snapshot } from './snapshot.ts';

const seats = ['emma', 'tomas'];

/** Emma has a row that the school shall not see. */
function aPlanWithARow() {
  const plan = createDocument('plan', seats);
  const side = createDocument('limited', seats);
  addRow(plan, 'commitments/emma', 'i3', { what: 'Samtal om cannabis', status: 'accepted', goalIds: ['m1'] });
  addRow(plan, 'commitments/emma', 'i4', { what: 'Ringer Navid' });
  return { plan, side };
}

test('a row that is hidden leaves the shared document whole, with its texts still texts', () => {
  const { plan, side } = aPlanWithARow();
  expect(moveRow(plan, side, 'emma/i3')).toBe(true);
  expect(plan.getMap('commitments/emma').has('i3')).toBe(false);
  const row = side.getMap('commitments/emma').get('i3') as Y.Map<unknown>;
  expect(row.get('what')).toBeInstanceOf(Y.Text);
  expect(row.toJSON()).toMatchObject({ what: 'Samtal om cannabis', status: 'accepted', goalIds: ['m1'] });
});

test('nothing of a hidden row is left in what the others have', () => {
  const { plan, side } = aPlanWithARow();
  moveRow(plan, side, 'emma/i3');
  expect(new TextDecoder().decode(Y.encodeStateAsUpdate(plan))).not.toContain('cannabis');
});

test('a remark is no promise, and cannot be hidden', () => {
  const { plan, side } = aPlanWithARow();
  addRow(plan, 'remarks/emma', 'a1', { kind: 'objection', text: 'Så var det inte' });
  expect([hasPromise(plan, 'emma/i3'), hasPromise(plan, 'emma/a1'), moveRow(plan, side, 'emma/a1')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(['emma', 'emma/i9', 'emma/i3/x', '', '/', 'tomas/i3'])('there is no row %j to move', (key) => {
  const { plan, side } = aPlanWithARow();
  expect(moveRow(plan, side, key)).toBe(false);
  expect(snapshot(side, 'limited', seats)['commitments/emma']).toEqual({});
});

test('[R044] the note of who typed it goes with the row, and those who may read the row read the note', () => {
  const { plan, side } = aPlanWithARow();
  plan.getMap('unconfirmed').set('emma/i3', 'omar');
  plan.getMap('unconfirmed').set('emma/i4', 'omar');
  moveRow(plan, side, 'emma/i3');
  const shared = snapshot(plan, 'plan', seats);
  expect(shared['unconfirmed']).toEqual({ 'emma/i4': 'omar' });
  const merged = mergeLimited(shared, new Map([['p~limited-a', snapshot(side, 'limited', seats)]]));
  expect(merged['unconfirmed']).toEqual({ 'emma/i3': 'omar', 'emma/i4': 'omar' });
});

test('whoever may read a hidden row sees it among the others, and where it stands', () => {
  const { plan, side } = aPlanWithARow();
  moveRow(plan, side, 'emma/i3');
  const shared = snapshot(plan, 'plan', seats);
  const merged = mergeLimited(shared, new Map([['p~limited-a', snapshot(side, 'limited', seats)]]));
  expect([hasRow(shared, 'emma/i3'), hasRow(merged, 'emma/i3'), hasRow(merged, 'emma/i4')]).toEqual([false, true, true]);
  expect(limitedDocumentOf(merged, 'emma/i3')).toBe('p~limited-a');
  expect(limitedDocumentOf(merged, 'emma/i4')).toBeUndefined();
});

test('a plan without hidden rows is the same plan, and a side document brings nothing but rows', () => {
  const { plan } = aPlanWithARow();
  const shared = snapshot(plan, 'plan', seats);
  expect(mergeLimited(shared, new Map())).toBe(shared);
  const merged = mergeLimited(shared, new Map([['p~limited-a', { plan: { purpose: 'falskt' }, meeting: { phase: 'locked' } }]]));
  expect(merged).toEqual({ ...shared, [LIMITED_ROOT]: {} });
});
