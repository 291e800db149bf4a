import { expect, test } from 'vitest';
import { Announcements, POLITE_EVERY_MS, type Urgency } from './announcements.ts';

/** Somebody who listens, with a clock that is moved by hand. */
function listener() {
  const heard: [Urgency, string][] = [];
  let now = 0;
  let waiting: { atMs: number; run: () => void }[] = [];
  const announcements = new Announcements({
    say: (text, urgency) => heard.push([urgency, text]),
    now: () => now,
    later: (ms, run) => waiting.push({ atMs: now + ms, run }),
  });
  const passes = (ms: number): void => {
    now += ms;
    const due = waiting.filter(({ atMs }) => atMs <= now);
    waiting = waiting.filter(({ atMs }) => atMs > now);
    for (const { run } of due) run();
  };
  return { announcements, heard, passes };
}

test('the first news is told at once, and what comes soon after is told together', () => {
  const { announcements, heard, passes } = listener();
  announcements.announce('Nu: Behov.', 'polite');
  announcements.announce('BUP skriver.', 'polite');
  announcements.announce('Skolan skriver.', 'polite');
  expect(heard).toEqual([['polite', 'Nu: Behov.']]);
  passes(POLITE_EVERY_MS);
  expect(heard[1]).toEqual(['polite', 'BUP skriver. Skolan skriver.']);
});

test('words that are not saved are told at once, whatever else waits', () => {
  const { announcements, heard } = listener();
  announcements.announce('Nu: Behov.', 'polite');
  announcements.announce('Inte sparat än.', 'assertive');
  expect(heard[1]).toEqual(['assertive', 'Inte sparat än.']);
});

test('an answer to a press is told at once, and the news that wait go on waiting', () => {
  const { announcements, heard, passes } = listener();
  announcements.announce('Nu: Behov.', 'polite');
  announcements.announce('BUP skriver.', 'polite');
  announcements.announce('Raden är borttagen.', 'answer');
  expect(heard[1]).toEqual(['answer', 'Raden är borttagen.']);
  passes(POLITE_EVERY_MS);
  expect(heard[2]).toEqual(['polite', 'BUP skriver.']);
});

test('an hour of news every second is at most three polite messages a minute, each short', () => {
  const { announcements, heard, passes } = listener();
  for (let second = 0; second < 3_600; second += 1) {
    announcements.announce(`Nyhet ${second}.`, 'polite');
    passes(1_000);
  }
  expect(heard.length).toBeLessThanOrEqual(181);
  expect(Math.max(...heard.map(([, text]) => text.split('.').length - 1))).toBeLessThanOrEqual(3);
});

test('the same words twice are told once', () => {
  const { announcements, heard, passes } = listener();
  announcements.announce('Nu: Behov.', 'polite');
  for (let times = 0; times < 5; times += 1) announcements.announce('Sara skriver.', 'polite');
  passes(POLITE_EVERY_MS);
  expect(heard[1]).toEqual(['polite', 'Sara skriver.']);
});
