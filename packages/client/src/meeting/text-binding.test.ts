import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { movedCaret, rebased, smallestEdit } from './text-binding.ts';

const applied = (before: string, edit: ReturnType<typeof smallestEdit>): string =>
  edit ? before.slice(0, edit.at) + edit.inserted + before.slice(edit.at + edit.removed) : before;

test('an edit is made where the caret is, not at the first place that would give the same text', () => {
  expect(smallestEdit('helo', 'hello', 4)).toEqual({ at: 3, removed: 0, inserted: 'l' });
  expect(smallestEdit('helo', 'hello', 3)).toEqual({ at: 2, removed: 0, inserted: 'l' });
});

test('any text can be turned into any other', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '👩‍👧'), maxLength: 8 });
  fc.assert(
    fc.property(words, words, fc.nat(20), (before, after, caret) => {
      expect(applied(before, smallestEdit(before, after, caret))).toBe(after);
    }),
  );
});

test('an edit never cuts an emoji in half', () => {
  const words = fc.string({ unit: fc.constantFrom('a', '😀', '😁'), maxLength: 8 });
  fc.assert(
    fc.property(words, words, fc.nat(20), (before, after, caret) => {
      const edit = smallestEdit(before, after, caret);
      if (!edit) return;
      const doc = new Y.Doc();
      const text = doc.getText('t');
      text.insert(0, before);
      if (edit.removed > 0) text.delete(edit.at, edit.removed);
      if (edit.inserted !== '') text.insert(edit.at, edit.inserted);
      expect(text.toString()).toBe(after);
    }),
  );
});

test('a caret stays at its place in the words when somebody else writes before it', () => {
  expect(movedCaret(5, [{ retain: 2 }, { insert: 'abc' }])).toBe(8);
});

test('a caret stays where it is when somebody else writes after it', () => {
  expect(movedCaret(2, [{ retain: 2 }, { insert: 'abc' }])).toBe(2);
});

test('a caret inside what somebody else removed stands where that was', () => {
  expect(movedCaret(5, [{ retain: 2 }, { delete: 6 }])).toBe(2);
});

test('what was composed while somebody else wrote before it goes where it was meant', () => {
  const mine = smallestEdit('egen plats', 'egen lugn plats', 9);
  expect(mine && applied('Nu: egen plats', rebased(mine, 'egen plats', 'Nu: egen plats'))).toBe('Nu: egen lugn plats');
});

test('what was composed never takes away what somebody else wrote meanwhile', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
  const place = fc.nat(12);
  fc.assert(
    fc.property(words, place, place, place, place, (before, mineAt, mineRemoved, theirsAt, theirsRemoved) => {
      const edited = (at: number, removed: number, inserted: string): string =>
        before.slice(0, at) + inserted + before.slice(at + removed);
      const now = edited(theirsAt, theirsRemoved, 'TT');
      const mine = smallestEdit(before, edited(mineAt, mineRemoved, 'MM'), mineAt + 2);
      const both = applied(now, mine && rebased(mine, before, now));
      expect(both).toContain('TT');
      expect(both).toContain('MM');
    }),
  );
});
