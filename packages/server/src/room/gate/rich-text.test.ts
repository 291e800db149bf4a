import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { SCHEMA } from '../../../../client/src/editor/schema.ts';
import { FUZZ_MS, tries } from '../../testing/fuzz.ts';
import { refusals, TestGate } from '../../testing/gate.ts';
import { richTextActs } from '../../testing/rich-text.ts';

const { act, names } = richTextActs(SCHEMA);

const text = (gate: TestGate): string => gate.doc.getXmlFragment('text/summary').toString();

test('[R119] the common text is written with headings, lists, marks and line breaks', () => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  act(omar, 'type', 0, 0, 'Vad vi kom fram till');
  act(omar, 'heading', 1, 1);
  act(omar, 'enter', 21, 21);
  act(omar, 'paragraph', 23, 23);
  act(omar, 'type', 23, 23, 'Skolan ringer Sara 🐴');
  act(omar, 'bold', 23, 29);
  act(omar, 'numbers', 25, 25);
  act(omar, 'item', 30, 30);
  act(omar, 'newLine', 40, 40);
  expect(refusals(omar.verdicts)).toEqual([]);
  expect(text(gate)).toContain('<heading level="2">Vad vi kom fram till</heading>');
  expect(text(gate)).toContain('<orderedlist start="3"><listitem>');
  gate.expectSame();
});

test("a reader's editor tidies in a text that it may not write: that is left out, and what else it sends stands", () => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  act(omar, 'type', 0, 0, 'Kvar');
  const before = text(gate);
  const peter = gate.seat('peter');
  peter.doc.transact(() => {
    peter.doc.getXmlFragment('text/summary').delete(0, 1);
    peter.addRow('commitments/peter', 'r1', { what: 'Egen plats' });
  });
  expect(refusals(peter.verdicts)).toEqual([]);
  expect(text(gate)).toBe(before);
  expect(gate.json()['commitments/peter']).toMatchObject({ r1: { what: 'Egen plats' } });
});

test('a reader who writes in that text is refused, whatever else came with it', () => {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  act(peter, 'type', 0, 0, 'Jag också');
  expect(peter.verdicts).toMatchObject([{ is: 'refused', denial: { code: 'root-foreign', root: 'text/summary' } }]);
});

const steps = fc.array(
  fc.record({
    who: fc.boolean(),
    does: fc.constantFrom('type', 'type', 'type', 'offline', 'back', ...names),
    from: fc.nat(40),
    to: fc.nat(40),
    words: fc.string({ unit: fc.constantFrom('a', 'ö', '🐴', ' '), maxLength: 5 }),
  }),
  { maxLength: 30 },
);

test(
  'whatever two scribes do in one text, nothing is refused and all copies agree',
  () => {
    fc.assert(
      fc.property(steps, (all) => {
        const gate = new TestGate();
        const two = [gate.seat('omar'), gate.seat('birgitta')] as const;
        for (const { who, does, from, to, words } of all) {
          const one = two[who ? 0 : 1];
          if (does === 'offline') one.goOffline();
          else if (does === 'back') one.comeBack();
          else act(one, does, from, to, words);
        }
        for (const one of two) one.comeBack();
        expect(refusals(two.flatMap((one) => one.verdicts))).toEqual([]);
        gate.expectSame();
      }),
      { numRuns: tries(40) },
    );
  },
  FUZZ_MS,
);

test.each([
  ['a link', (fragment: Y.XmlFragment) => fragment.insert(0, [paragraphWith('x', { link: { href: 'javascript:alert(1)' } })])],
  ['an image', (fragment: Y.XmlFragment) => fragment.insert(0, [new Y.XmlElement('image')])],
  ['a heading of level 7', (fragment: Y.XmlFragment) => fragment.insert(0, [attributed('heading', 'level', 7)])],
  ['a heading with a class', (fragment: Y.XmlFragment) => fragment.insert(0, [attributed('heading', 'class', 'x')])],
  ['a paragraph with a style', (fragment: Y.XmlFragment) => fragment.insert(0, [attributed('paragraph', 'style', 'x')])],
  ['text outside a paragraph', (fragment: Y.XmlFragment) => fragment.insert(0, [new Y.XmlText('x')])],
  ['an embedded picture', (fragment: Y.XmlFragment) => fragment.insert(0, [embedding()])],
  ['a mark with facts of its own', (fragment: Y.XmlFragment) => fragment.insert(0, [paragraphWith('x', { bold: { a: 1 } })])],
  ['a script', (fragment: Y.XmlFragment) => fragment.insert(0, [new Y.XmlElement('script')])],
  ['a hook', (fragment: Y.XmlFragment) => fragment.insert(0, [new Y.XmlHook('x') as unknown as Y.XmlElement])],
])('a text does not hold %s', (_what, insert) => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  insert(omar.doc.getXmlFragment('text/summary'));
  expect(omar.verdicts).toMatchObject([{ is: 'refused', denial: { code: 'shape' } }]);
});

function paragraphWith(words: string, marks: object): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  const inside = new Y.XmlText();
  inside.insert(0, words, marks);
  paragraph.insert(0, [inside]);
  return paragraph;
}

function attributed(name: string, key: string, value: unknown): Y.XmlElement {
  const element = new Y.XmlElement(name);
  element.setAttribute(key, value as string);
  return element;
}

function embedding(): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  const inside = new Y.XmlText();
  inside.insertEmbed(0, { image: 'x' });
  paragraph.insert(0, [inside]);
  return paragraph;
}

test('lists within lists stop where readers would run out of room', () => {
  const gate = new TestGate();
  const omar = gate.seat('omar');
  let inner = new Y.XmlElement('paragraph');
  for (let depth = 0; depth < 20; depth += 1) {
    const outer = new Y.XmlElement(depth % 2 === 0 ? 'listItem' : 'bulletList');
    outer.insert(0, [inner]);
    inner = outer;
  }
  omar.doc.getXmlFragment('text/summary').insert(0, [inner]);
  expect(omar.verdicts).toMatchObject([{ is: 'refused', denial: { code: 'shape', detail: 'depth' } }]);
});
