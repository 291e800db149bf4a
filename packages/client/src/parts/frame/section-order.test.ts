import type { LitElement } from 'lit';
import { expect, test, vi } from 'vitest';
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
  expect(order.at('situation')).toEqual({ phase: 'situation', names: ['words', 'rows'], first: 'words' });
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

test('a button does not move between the press and the release, so that the press is heard', async () => {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  const host = Object.assign(new EventTarget(), {
    addController: () => undefined,
    requestUpdate: vi.fn(),
    contains: () => true,
    ownerDocument: { activeElement: null },
  });
  const order = new SectionOrder(host as unknown as LitElement, ORDERS);
  order.hostConnected();
  order.at('situation');
  host.dispatchEvent(new Event('pointerdown'));
  expect(order.at('needs').first).toBe('words');
  page.dispatchEvent(new Event('pointerup'));
  expect(host.requestUpdate).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(host.requestUpdate).toHaveBeenCalled());
  expect(order.at('needs').first).toBe('rows');
  order.hostDisconnected();
  vi.unstubAllGlobals();
});
