import { createDocument } from '@samsyn/model';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { SEATS, samplePlan, sessionOf } from '../gallery/sample-plan.ts';
import { stillMeeting } from '../gallery/still-meeting.ts';
import type { CopyOptions, DocumentCopy } from './document-copy.ts';
import { Meeting } from './meeting.ts';

vi.stubGlobal('location', { protocol: 'http:', host: 'meeting.test' });
afterAll(() => void vi.unstubAllGlobals());

const WORDS = 'Allt om Alma, inklistrat ur en journal';
let meeting: Meeting;
afterEach(() => meeting.close());

test('words that a field holds back stay to be copied when the field is gone from the page', () => {
  meeting = stillMeeting();
  const field = {};
  meeting.holdBack(field, WORDS);
  meeting.giveBack(field);
  expect(meeting.refused?.denial.code).toBe('too-long');
  expect(meeting.refused?.texts.map(({ text }) => text)).toEqual([WORDS]);
  meeting.giveBack(field);
  expect(meeting.refused?.texts).toHaveLength(1);
});

test('a field that holds nothing leaves nothing behind', () => {
  meeting = stillMeeting();
  const field = {};
  meeting.holdBack(field, WORDS);
  meeting.holdBack(field, undefined);
  meeting.giveBack(field);
  expect(meeting.refused).toBeUndefined();
});

/** A copy whose document can be taken for another, as after a refusal. */
class Swapping implements DocumentCopy {
  doc: Y.Doc = samplePlan();
  readonly awareness = new Awareness(this.doc);
  isLoaded = true;
  readonly facts = { isConnected: true, pendingSince: null, savedAt: 0, backSince: null, downSince: null };
  readonly unsentTexts = () => [];
  readonly wake = () => undefined;
  readonly close = () => undefined;

  swap(to: Y.Doc, { onChange, onDocument }: CopyOptions, isLoaded: boolean): void {
    this.doc = to;
    this.isLoaded = isLoaded;
    onDocument(to);
    onChange();
  }
}

test('while the document is fetched anew, what was read last still stands', () => {
  const copy = new Swapping();
  let options: CopyOptions | undefined;
  meeting = new Meeting(sessionOf('jenny', 'needs'), {
    storage: {} as Storage,
    open: (asked) => {
      options = asked;
      asked.onDocument(copy.doc);
      return copy;
    },
  });
  if (!options) throw new Error('nothing was opened');
  const { phase } = meeting;
  const roster = [...meeting.roster.keys()];

  copy.swap(createDocument('plan', SEATS), options, false);
  expect(meeting.phase).toBe(phase);
  expect([...meeting.roster.keys()]).toEqual(roster);

  const other = samplePlan();
  other.getMap('meeting').set('phase', 'locked');
  copy.swap(other, options, true);
  expect(meeting.phase).toBe('locked');
});
