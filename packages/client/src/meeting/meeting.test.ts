import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { stillMeeting } from '../gallery/still-meeting.ts';
import type { Meeting } from './meeting.ts';

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
