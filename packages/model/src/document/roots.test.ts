import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocument, defineRoots, documentName, parseDocumentName } from './document.ts';
import { DOCUMENT_KINDS, parseRoot, ROOTS, type RootKind, rootNames } from './roots.ts';

const HOSTILE = [
  '',
  '/',
  '//',
  'plan/',
  '/plan',
  'plan/x',
  'Plan',
  'plan ',
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty/x',
  'text',
  'text/',
  'text/secret',
  'text/summary/x',
  'text/__proto__',
  'commitments',
  'commitments/',
  'commitments/a/b',
  'commitments/a b',
  'commitments/ä',
  'commitments/../plan',
  `commitments/${'a'.repeat(65)}`,
  'voice/',
  'voice//view',
  'voice/a/secret',
  'voice/a/view/more',
  'voice/a/view/',
  'meeting/turns/x',
  'meeting/x',
  'chair',
  'chair/',
  'chair/other',
  'commitments/a\u0000',
  'commitments/a\n',
  '𝓹lan',
];

test.each(HOSTILE)('there is no room called %j', (name) => {
  expect(parseRoot(name)).toBeUndefined();
});

test('any name at all is either a room or none, and never an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom(...Object.keys(ROOTS), 'a', '/', '~', '')).map((a) => a.join('/')),
      ),
      (name) => {
        const root = parseRoot(name);
        if (root) expect(root.name).toBe(name);
      },
    ),
  );
});

test('every room that a document has is found again by its name', () => {
  const kinds = new Set<RootKind>();
  for (const document of DOCUMENT_KINDS) {
    for (const name of rootNames(document, ['peter', 'a-B_9'])) {
      const root = parseRoot(name);
      expect(root?.rule.documents).toContain(document);
      if (root) kinds.add(root.kind);
      const owner = ['peter', 'a-B_9'].find((seat) => name.split('/')[1] === seat);
      expect(root?.seat).toBe(owner);
    }
  }
  expect([...kinds].sort()).toEqual(Object.keys(ROOTS).sort());
});

test('no two rooms share a name', () => {
  for (const document of DOCUMENT_KINDS) {
    const names = rootNames(document, ['peter', 'sara']);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('[R109] what only the chair may read is in no document that others get', () => {
  const others = ['plan', 'premeeting', 'limited'] as const;
  for (const document of others) {
    expect(rootNames(document, ['peter']).filter((name) => /^(signals|talk|chair)/.test(name))).toEqual([]);
  }
});

test('[R017] the pre-meeting has notes and no rows that could be copied into the plan', () => {
  expect(rootNames('premeeting', ['peter'])).toEqual(['premeeting/notes']);
});

test('a document is made with its rooms, and a new seat gets its own when it comes', () => {
  const doc = createDocument('plan', ['peter']);
  expect(doc.share.has('commitments/peter')).toBe(true);
  expect(doc.share.has('commitments/sara')).toBe(false);
  defineRoots(doc, 'plan', ['peter', 'sara']);
  expect(doc.share.has('voice/sara/view')).toBe(true);
});

test.each([
  { planId: 'aB-9_', kind: 'plan' as const },
  { planId: 'p', kind: 'chair' as const },
  { planId: 'p', kind: 'premeeting' as const },
  { planId: 'p', kind: 'limited' as const, slot: '3f' },
])('the document $kind of $planId is found again by its name', (name) => {
  expect(parseDocumentName(documentName(name))).toEqual(name);
});

test.each([
  '',
  '~chair',
  'p~',
  'p~other',
  'p~limited',
  'p~limited-',
  'p~limited-A',
  'p/x',
  'p~chair~chair',
  'a b',
  'p\n',
  `${'a'.repeat(65)}`,
])('no document is called %j', (name) => {
  expect(parseDocumentName(name)).toBeUndefined();
});
