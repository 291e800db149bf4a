import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { plainText } from './plain-text.ts';

type Part = string | Y.XmlElement | Y.XmlText;

const element = (name: string, ...children: Part[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(
    0,
    children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : child)),
  );
  return made;
};
const fragment = (...blocks: Part[]): Y.XmlFragment => {
  const made = new Y.Doc().getXmlFragment('text/summary');
  made.insert(
    0,
    blocks.map((block) => (typeof block === 'string' ? new Y.XmlText(block) : block)),
  );
  return made;
};

test('each paragraph and heading is a line', () => {
  expect(plainText(fragment(element('heading', 'Vad vi kom fram till'), element('paragraph', 'Alma får en plats.')))).toBe(
    'Vad vi kom fram till\nAlma får en plats.',
  );
});

test('a list item has a dash, and its second paragraph too', () => {
  const item = element('listItem', element('paragraph', 'Skolan ringer'));
  const second = element('listItem', element('paragraph', 'BUP skriver'), element('paragraph', 'på måndag'));
  expect(plainText(fragment(element('bulletList', item, second)))).toBe('– Skolan ringer\n– BUP skriver\n– på måndag');
});

test('a line break within a paragraph is a line break', () => {
  expect(plainText(fragment(element('paragraph', 'Ring', element('hardBreak'), 'Peter')))).toBe('Ring\nPeter');
});

test('marks leave no trace', () => {
  const text = new Y.XmlText();
  const shown = fragment(element('paragraph', text));
  text.insert(0, 'viktigt', { bold: {} });
  text.insert(7, ' att veta', { bold: null });
  expect(plainText(shown)).toBe('viktigt att veta');
});

test('what looks like markup is text', () => {
  expect(plainText(fragment(element('paragraph', '<b>3 < 4</b> & "så"')))).toBe('<b>3 < 4</b> & "så"');
});

test('nothing is nothing, and empty paragraphs at the ends are not kept', () => {
  expect(plainText(fragment())).toBe('');
  expect(plainText(fragment(element('paragraph'), element('paragraph', 'a'), element('paragraph')))).toBe('a');
});

test('text outside a paragraph, from another editor, is still read', () => {
  expect(plainText(fragment('löst', element('paragraph', 'b')))).toBe('löst\nb');
});
