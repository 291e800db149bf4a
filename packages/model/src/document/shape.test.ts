import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTENT, RICH_TEXT } from './content.ts';
import {
  boolean,
  date,
  dateTime,
  either,
  fits,
  id,
  instant,
  list,
  number,
  object,
  oneOf,
  record,
  type Shape,
  string,
  text,
  textLimit,
} from './shape.ts';
import { LIMITS } from './vocabulary.ts';

const every: Shape[] = [
  text(9),
  string(5),
  date,
  dateTime,
  id,
  instant,
  boolean,
  oneOf(['a', true, 2]),
  number(-1, 1),
  list(string(3), 2),
  record(boolean, 2),
  object({ a: string(1), b: boolean }),
  either(string(1), boolean),
];

test('any value at all fits or does not, and never makes an error', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withTypedArray: true }), (value) => {
      for (const shape of every) expect(typeof fits(shape, value)).toBe('boolean');
    }),
  );
});

test('what fits is made of plain values within their limits', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      if (fits(string(5), value) && value !== null) expect((value as string).length).toBeLessThanOrEqual(5);
      if (fits(list(string(3), 2), value) && value !== null) expect((value as unknown[]).length).toBeLessThanOrEqual(2);
      if (fits(number(-1, 1), value) && value !== null) expect(Math.abs(value as number)).toBeLessThanOrEqual(1);
    }),
  );
});

test('nothing said is always allowed, except as a text', () => {
  for (const shape of every) expect(fits(shape, null)).toBe(shape.is !== 'text');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1.1, '1', true, 1n])('%s is not a number between -1 and 1', (value) => {
  expect(fits(number(-1, 1), value)).toBe(false);
});

test.each(['__proto__', 'constructor', 'prototype'])('no record and no object carries the key %s', (key) => {
  const value = JSON.parse(`{"${key}": true}`) as unknown;
  expect(fits(record(boolean, 5), value)).toBe(false);
  expect(fits(object({ a: boolean }), value)).toBe(false);
});

test('an object has only the fields it is given, and a record only so many', () => {
  expect(fits(object({ a: boolean }), { a: true, toString: 'x' })).toBe(false);
  expect(fits(record(boolean, 2), { a: true, b: true, c: true })).toBe(false);
  expect(fits(record(boolean, 2), { ['k'.repeat(141)]: true })).toBe(false);
  expect(fits(object({}), [])).toBe(false);
  expect(fits(record(boolean, 2), new Uint8Array(1))).toBe(false);
});

test.each(['', '2026-12-04'])('%j is a day', (value) => {
  expect(fits(date, value)).toBe(true);
});
test.each(['2026-12-4', '2026-12-04\n', ' 2026-12-04', '20261204', 'igår', 20261204])('%j is no day', (value) => {
  expect(fits(date, value)).toBe(false);
});
test.each(['', '2026-12-04', '2026-12-04T10:00', '2026-12-04T10:00:00+01:00', '2026-12-04T10:00:00.000Z'])(
  '%j is a time',
  (value) => {
    expect(fits(dateTime, value)).toBe(true);
  },
);
test.each(['10:00', '2026-12-04T', '2026-12-04T10', '2026-12-04 10:00', '2026-12-04T10:00:00<b>'])('%j is no time', (value) => {
  expect(fits(dateTime, value)).toBe(false);
});
test.each(['peter/r1', 'a:b-c_d.e', ''])('%j is an id', (value) => {
  expect(fits(id, value)).toBe(true);
});
test.each(['a b', 'å', '<b>', 'x'.repeat(141), 'a\u0000'])('%j is no id', (value) => {
  expect(fits(id, value)).toBe(false);
});

test('a text is never a plain value, and its limit is found inside a choice', () => {
  expect(fits(text(9), 'abc')).toBe(false);
  expect(fits(either(text(9), string(5)), 'abc')).toBe(true);
  expect([textLimit(text(9)), textLimit(either(id, text(9), text(3))), textLimit(string(5))]).toEqual([9, 9, undefined]);
});

test('free text has one limit everywhere, and every room of rows has a most number of rows', () => {
  for (const content of Object.values(CONTENT)) {
    const shapes = 'rows' in content ? content.rows : content.values;
    for (const shape of Object.values(shapes)) expect([undefined, LIMITS.text]).toContain(textLimit(shape));
    if ('rows' in content) expect(content.max).toBe(200);
  }
});

test('rich text has no links, images or markup of its own', () => {
  expect(Object.keys(RICH_TEXT.nodes).sort()).toEqual([
    'bulletList',
    'hardBreak',
    'heading',
    'listItem',
    'orderedList',
    'paragraph',
  ]);
  expect(RICH_TEXT.marks).toEqual(['bold', 'italic']);
});
