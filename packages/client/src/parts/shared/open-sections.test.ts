import type { LitElement } from 'lit';
import { expect, test } from 'vitest';
import type { Meeting } from '../../meeting/meeting.ts';
import { OpenSections } from './open-sections.ts';
import type { SectionName } from './sections.ts';

/** The plan on a screen, and the section that somebody is in. */
function screen(used: { by?: string }): LitElement {
  const host = {
    addController: () => undefined,
    requestUpdate: () => undefined,
    contains: () => false,
    ownerDocument: { activeElement: null },
    querySelector: (selector: string) => ({ matches: () => selector === `#plan-${used.by}` }),
  };
  return host as unknown as LitElement;
}

const at = (phase: Meeting['phase'], hasUnsaved = false): Meeting => ({ phase, hasUnsaved }) as Meeting;

test('what the meeting is at stands open, and gives place when the meeting goes on', () => {
  const open = new OpenSections(screen({}));
  open.follow(at('situation'));
  expect([open.has('situation'), open.has('needs')]).toEqual([true, false]);
  open.follow(at('needs'));
  expect([open.has('situation'), open.has('needs'), open.has('goals')]).toEqual([false, true, true]);
});

test('what stood before the meeting is opened by nobody but who wants to see it', () => {
  const open = new OpenSections(screen({}));
  open.follow(at('opening'));
  expect([open.has('questions'), open.has('facts')]).toEqual([true, false]);
  open.set('facts', true);
  expect(open.has('facts')).toBe(true);
});

test('what somebody opened or folded stays so, whatever the meeting is at', () => {
  const open = new OpenSections(screen({}));
  open.follow(at('needs'));
  open.set('parked', true);
  open.set('goals', false);
  open.follow(at('summary'));
  open.follow(at('needs'));
  expect([open.has('parked'), open.has('goals'), open.has('needs')]).toEqual([true, false, true]);
});

test('nothing folds under somebody who is in it, or over words that are not saved', () => {
  const used: { by?: SectionName } = { by: 'situation' };
  const open = new OpenSections(screen(used));
  open.follow(at('situation'));
  open.follow(at('needs'));
  expect([open.has('situation'), open.has('needs')]).toEqual([true, true]);
  open.follow(at('summary', true));
  expect([open.has('needs'), open.has('commitments')]).toEqual([true, true]);
  open.set('needs', false);
  expect(open.has('needs')).toBe(false);
});
