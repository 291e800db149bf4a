import type { LitElement } from 'lit';
import { expect, test } from 'vitest';
import { type Orders, SectionOrder } from './section-order.ts';

const usual = ['rows', 'words'] as const;
const ORDERS: Orders<'rows' | 'words'> = {
  waiting: usual,
  opening: usual,
  situation: ['words', 'rows'],
  needs: usual,
  summary: usual,
  closing: usual,
  locked: [],
  ended: [],
};

/** A screen with or without somebody's caret in one of its fields. */
function screen(writer: { isWriting: boolean }): LitElement {
  const field = { matches: () => writer.isWriting };
  const host = { addController: () => undefined, contains: () => true, ownerDocument: { activeElement: field } };
  return host as unknown as LitElement;
}

test('the order of a screen follows the meeting', () => {
  const order = new SectionOrder(screen({ isWriting: false }), ORDERS);
  expect(order.at('situation')).toEqual({ names: ['words', 'rows'], first: 'words' });
  expect(order.at('needs').first).toBe('rows');
});

test('nothing moves under the hands of somebody who writes, until they have left the field', () => {
  const writer = { isWriting: false };
  const order = new SectionOrder(screen(writer), ORDERS);
  order.at('situation');
  writer.isWriting = true;
  expect(order.at('needs').first).toBe('words');
  writer.isWriting = false;
  expect(order.at('needs').first).toBe('rows');
});
