import { LIMITS } from '@samsyn/model';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { type ForgedContent, type ForgedId, type ForgedItem, forge } from '../../testing/forge.ts';
import { asPage, unguarded } from '../../testing/unguarded.ts';
import { aWrittenPlan, FORGER, forged, row, value } from '../../testing/written-plan.ts';

/** What does not fit, written where the seat may write. */
type Vector = readonly [what: string, structs: () => readonly ForgedItem[], code?: string];

const own = 'commitments/peter';
const field = (key: string, content: ForgedContent): ForgedItem[] => row(own, 'r9', { [key]: content });
const raw = (ref: number, write: (encoder: encoding.Encoder) => void = () => {}): ForgedContent => ({ raw: ref, write });
const text = (string: string): ForgedContent => raw(1, (encoder) => encoding.writeVarString(encoder, string));
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const inText = (content: ForgedContent): ForgedItem[] => [...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1], content }];
const withKey = (key: string): ForgedContent =>
  raw(8, (encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeUint8(encoder, 118);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, key);
    encoding.writeAny(encoder, true);
  });
const anyOf = (tag: number, write: (encoder: encoding.Encoder) => void = () => {}): ForgedContent =>
  raw(8, (encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeUint8(encoder, tag);
    write(encoder);
  });

const VECTORS: readonly Vector[] = [
  ['a list item in a room of rows', () => [{ in: own, content: { any: [1] } }]],
  ['a row in no place', () => [{ in: own, content: { type: 1 } }]],
  ['words in a room of rows', () => [{ in: own, content: { string: 'x' } }]],
  ['a plain value as a row', () => [value(own, 'r9', { what: 'x' })]],
  ['a text as a row', () => [{ in: own, key: 'r9', content: { type: 2 } }]],
  ['words as a row', () => [{ in: own, key: 'r9', content: { string: 'x' } }]],
  ['a row in a row', () => field('what', { type: 1 })],
  ['a list in a row', () => field('goalIds', { type: 0 })],
  ['a fragment in a row', () => field('what', { type: 4 })],
  [
    'a hook in a row',
    () =>
      field(
        'what',
        raw(7, (encoder) => encoding.writeVarUint(encoder, 5)),
      ),
  ],
  ['a paragraph in a row', () => field('what', { type: 3, nodeName: 'paragraph' })],
  ['rich text in a row', () => field('what', { type: 6 })],
  ['a type that Yjs does not have', () => field('what', { type: 99 })],
  ['free text as a plain string', () => field('what', { any: ['Egen plats'] })],
  ['words as a field', () => field('status', { string: 'accepted' })],
  ['a field that no row has', () => field('secret', { any: ['x'] })],
  ['a field called toString', () => field('toString', { any: ['x'] })],
  ['a field called __proto__', () => field('__proto__', { any: ['x'] })],
  ['a field called constructor', () => field('constructor', { type: 2 })],
  ['a status that is none', () => field('status', { any: ['promised'] })],
  ['a status that is a list', () => field('status', { any: [['accepted']] })],
  ['a day that is none', () => field('startOn', { any: ['i morgon'] })],
  ['a yes that is a word', () => field('decisionRequired', { any: ['yes'] })],
  ['an order that is no number', () => field('order', { any: [Number.NaN] })],
  ['an order beyond all order', () => field('order', { any: [1e300] })],
  ['goals that are not ids', () => field('goalIds', { any: [['<script>']] })],
  ['too many goals', () => field('goalIds', { any: [Array.from({ length: 101 }, () => 'g1')] })],
  ['two values of which one does not fit', () => field('order', { any: [1, 'x'] })],
  ['nothing as undefined', () => field('order', { any: [undefined] })],
  [
    'a number that JSON cannot say',
    () =>
      field(
        'order',
        anyOf(122, (encoder) => encoding.writeBigInt64(encoder, 1n)),
      ),
  ],
  [
    'bytes as a value',
    () =>
      field(
        'order',
        anyOf(116, (encoder) => encoding.writeVarUint8Array(encoder, new Uint8Array(3))),
      ),
  ],
  ['a value with a tag of its own', () => field('order', anyOf(99))],
  ['values within values without end', () => [value('voice/peter', 'reactions', nested(20))]],
  [
    'more values than anyone reads',
    () => [
      value(
        'voice/peter',
        'reactions',
        Array.from({ length: 3000 }, () => null),
      ),
    ],
  ],
  ['an object with the key __proto__', () => [{ in: 'voice/peter', key: 'reactions', content: withKey('__proto__') }]],
  ['an object with the key constructor', () => [{ in: 'voice/peter', key: 'reactions', content: withKey('constructor') }]],
  ['a reaction that is none', () => [value('voice/peter', 'reactions', { r1: 'love' })]],
  ['a value that no voice has', () => [value('voice/peter', 'secret', 1)]],
  ['a text as a value of a voice', () => [{ in: 'voice/peter', key: 'hand', content: { type: 2 } }]],
  ['a map as a value of a voice', () => [{ in: 'voice/peter', key: 'reactions', content: { type: 1 } }]],
  [
    'words under a key of a text',
    () => [...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1], key: 'k', content: { string: 'x' } }],
  ],
  ['a picture in a text', () => inText(raw(5, (encoder) => encoding.writeVarString(encoder, '{"image":"x"}')))],
  ['a mark in plain text', () => inText({ format: ['bold', 'true'] })],
  ['a paragraph in plain text', () => inText({ type: 3, nodeName: 'paragraph' })],
  ['a value in plain text', () => inText({ any: ['x'] })],
  [
    'binary',
    () =>
      field(
        'what',
        raw(3, (encoder) => encoding.writeVarUint8Array(encoder, new Uint8Array(4))),
      ),
  ],
  ['JSON of the old kind', () => field('what', { ...text('"x"'), raw: 2 } as ForgedContent)],
  [
    'a document within the document',
    () =>
      field(
        'what',
        raw(9, (encoder) => {
          encoding.writeVarString(encoder, 'guid');
          encoding.writeAny(encoder, {});
        }),
      ),
  ],
  ['a kind of content that Yjs does not have', () => field('what', raw(11))],
  ['a row whose id is markup', () => row(own, '<b>')],
  ['a row without an id', () => row(own, '')],
  ['a row whose id is too long', () => row(own, 'r'.repeat(101))],
  ['a row called __proto__', () => row(own, '__proto__')],
  ['a mark that is none', () => inWords({ format: ['link', '{"href":"x"}'] })],
  ['a mark that is no JSON', () => inWords({ format: ['bold', '{'] }), 'malformed'],
  ['a mark with very much to say', () => inWords({ format: ['bold', `"${'x'.repeat(300)}"`] })],
  ['a value among a paragraph’s words', () => inWords({ any: ['x'] })],
  ['a paragraph among a paragraph’s words', () => inWords({ type: 3, nodeName: 'paragraph' })],
  ['a value beside paragraphs', () => [{ in: 'voice/peter/view', content: { any: ['x'] } }]],
  ['a key on a rich text', () => [{ in: 'voice/peter/view', key: 'class', content: { any: ['x'] } }]],
  ['words under a key of a paragraph’s words', () => inWords({ string: 'x' }, 'class')],
  ['a row too many', () => Array.from({ length: LIMITS.rowsOfSeat + 1 }, (_, at) => row(own, `n${at}`)).flat(), 'too-many-rows'],
  ['a text that is too long', () => inText({ string: 'x'.repeat(LIMITS.text + 1) }), 'too-long'],
  ['a text that is too long, in pieces', inPieces, 'too-long'],
];

function inWords(content: ForgedContent, key?: string): ForgedItem[] {
  const view = 'voice/peter/view';
  return [
    { in: view, content: { type: 3, nodeName: 'paragraph' } },
    { in: [FORGER, 0], content: { type: 6 } },
    { in: [FORGER, 1], ...(key === undefined ? {} : { key }), content },
  ];
}

function inPieces(): ForgedItem[] {
  const half = 'x'.repeat(LIMITS.text / 2 + 1);
  const last: ForgedId = [FORGER, 2 + half.length - 1];
  return [
    ...row(own, 'r9', { what: { type: 2 } }),
    { in: [FORGER, 1], content: { string: half } },
    { origin: last, content: { string: half } },
  ];
}

const scenes = VECTORS.map(([what, structs, code = 'shape']) => ({ what, structs, code }));

test.each(scenes)('the plan does not take $what', ({ structs, code }) => {
  const { gate } = aWrittenPlan();
  expect(gate.receive('peter', forged(...structs()))).toMatchObject({ is: 'refused', denial: { code } });
});

test('what Yjs alone makes of each of them', async () => {
  const rows = scenes.map(
    ({ what, structs, code }) => [what, code, unguarded(aWrittenPlan().gate, forged(...structs()))] as const,
  );
  await expect(asPage('What does not fit', rows)).toMatchFileSnapshot('attacks/shape.md');
});

test.each([
  ['values within values without end', [value('voice/peter', 'reactions', nested(20))], 'values'],
  ['more values than anyone reads', [value('voice/peter', 'reactions', Array(3_000).fill(1))], 'values'],
  [
    'a run of more values than there can be',
    field(
      'order',
      raw(8, (encoder) => encoding.writeVarUint(encoder, 2 ** 50)),
    ),
    'values',
  ],
  ['a mark with very much to say', inWords({ format: ['bold', `"${'x'.repeat(300)}"`] }), 'format'],
])('%s: it is refused as it is read, before anything is made of it', (_what, structs, detail) => {
  const { gate } = aWrittenPlan();
  expect(gate.receive('peter', forged(...structs))).toMatchObject({ is: 'refused', denial: { code: 'shape', detail } });
});

test.each([0, 4, 5, 7])('a type of number %i is refused as it is read, wherever it would stand', (type) => {
  const { gate } = aWrittenPlan();
  expect(gate.receive('peter', forged(...field('what', { type })))).toMatchObject({ denial: { detail: 'type' } });
});

test('a text that is full takes no more, whoever wrote it first', () => {
  const { gate, unit } = aWrittenPlan();
  const last = unit(own, 'r1', 'what', 'Egen 🐴 plats'.length - 1);
  const filled = forged({ origin: last, content: { string: 'x'.repeat(LIMITS.text - 13) } });
  expect(gate.receive('peter', filled)).toMatchObject({ is: 'accepted' });
  const more = forge({ blocks: [{ client: FORGER + 1, structs: [{ origin: last, content: { string: 'xx' } }] }] });
  expect(gate.receive('peter', more)).toMatchObject({ denial: { code: 'too-long' } });
});

test('rows are counted with those that are there, and one that is taken away makes room', () => {
  const { gate } = aWrittenPlan();
  const fill = Array.from({ length: LIMITS.rowsOfSeat - 2 }, (_, at) => row(own, `n${at}`)).flat();
  expect(gate.receive('peter', forged(...fill))).toMatchObject({ is: 'accepted' });
  const more = (clock: number) => forge({ blocks: [{ client: FORGER, clock, structs: row(own, 'last') }] });
  expect(gate.receive('peter', more(fill.length))).toMatchObject({ denial: { code: 'too-many-rows', root: own } });
  expect(gate.receive('peter', forge({ deletes: [[FORGER, [[0, 1]]]] }))).toMatchObject({ is: 'accepted' });
  expect(gate.receive('peter', more(fill.length))).toMatchObject({ is: 'accepted' });
});

test('what was written and deleted before it was sent has no shape any more', () => {
  const { gate } = aWrittenPlan();
  const bytes = forged(...row(own, 'r9', { what: { deleted: 1 }, secret: { deleted: 3 } }), { in: own, content: { deleted: 2 } });
  expect(gate.receive('peter', bytes)).toMatchObject({ is: 'accepted' });
  gate.expectSame();
});

test('a plain value in place of a text is refused by name, so that its sender learns what to write', () => {
  const { gate } = aWrittenPlan();
  expect(gate.judge('peter', forged(...field('what', { any: ['Egen plats'] })))).toEqual({
    is: 'refused',
    denial: { code: 'shape', root: own, detail: 'r9 what value' },
  });
});

test('a single value of the plan may be one string, from a plainer client', () => {
  const { gate } = aWrittenPlan();
  expect(gate.receive('omar', forged(value('plan', 'purpose', 'Att Alma ska vara i skolan')))).toMatchObject({ is: 'accepted' });
});
