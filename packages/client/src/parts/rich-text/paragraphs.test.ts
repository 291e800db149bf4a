import { plainText } from '@samsyn/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { smallestEdit } from '../../meeting/text-binding.ts';
import { editParagraphs, isPlain, linesOf } from './paragraphs.ts';

function writing(doc: Y.Doc, text: string): Y.XmlFragment {
  const fragment = doc.getXmlFragment('words');
  const edit = smallestEdit(linesOf(fragment), text, text.length);
  if (edit) doc.transact(() => editParagraphs(fragment, edit));
  return fragment;
}

test('lines become paragraphs, as the rich editor would write them', () => {
  const fragment = writing(new Y.Doc(), 'Hästarna.\nAtt det inte låter.');
  expect(fragment.toString()).toBe('<paragraph>Hästarna.</paragraph><paragraph>Att det inte låter.</paragraph>');
  expect(plainText(fragment)).toBe('Hästarna.\nAtt det inte låter.');
});

test('any lines can be turned into any other', () => {
  const lines = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const doc = new Y.Doc();
      writing(doc, before);
      expect(linesOf(writing(doc, after))).toBe(after);
    }),
  );
});

test('a pen writes at the end while the owner writes at the beginning, and both stand', () => {
  const alma = new Y.Doc();
  writing(alma, 'Hästarna.\nLinnea är snäll.');
  const linnea = new Y.Doc();
  Y.applyUpdate(linnea, Y.encodeStateAsUpdate(alma));
  writing(alma, 'Bara hästarna.\nLinnea är snäll.');
  writing(linnea, 'Hästarna.\nLinnea är snäll.\nMatsalen låter.');
  Y.applyUpdate(alma, Y.encodeStateAsUpdate(linnea));
  expect(linesOf(alma.getXmlFragment('words'))).toBe('Bara hästarna.\nLinnea är snäll.\nMatsalen låter.');
});

test('a list is richer than a plain field can show', () => {
  const fragment = new Y.Doc().getXmlFragment('words');
  expect(isPlain(fragment)).toBe(true);
  fragment.insert(0, [new Y.XmlElement('bulletList')]);
  expect(isPlain(fragment)).toBe(false);
});

test('marks that a rich editor has set stay on their words', () => {
  const doc = new Y.Doc();
  const fragment = writing(doc, 'Inte matsalen.');
  const words = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  words.format(0, 4, { bold: true });
  writing(doc, 'Inte matsalen, tack.');
  expect(words.toString()).toBe('<bold>Inte</bold> matsalen, tack.');
});
