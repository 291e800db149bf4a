import type { Words } from '@samsyn/words';
import type { Demo } from './seed-case.ts';

/** Roles in the order people look for them. */
const ORDER = ['chair', 'cochair', 'secretary', 'subject', 'guardian', 'relative', 'agency', 'interpreter', 'viewer'];

/** The demo's links as a table for a terminal, and what to do with them. */
export function demoTable(demo: Demo, title: string, words: Words): string {
  const seats = [...demo.seats].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const rows = seats.map(({ role, name, agency, link }) => {
    const seat = words.say(`demo-role-${role}`);
    return [agency === null || agency === '' ? seat : `${seat}, ${agency}`, name, link] as const;
  });
  const heads = [words.say('demo-head-seat'), words.say('demo-head-name'), words.say('demo-head-link')] as const;
  const width = (column: 0 | 1) => Math.max(...[heads, ...rows].map((row) => row[column].length));
  const line = ([seat, name, link]: readonly [string, string, string]) =>
    `  ${seat.padEnd(width(0))}  ${name.padEnd(width(1))}  ${link}`;
  const rule = `  ${'─'.repeat(width(0))}  ${'─'.repeat(width(1))}  ${'─'.repeat(heads[2].length)}`;
  return [
    '',
    `  ${title}`,
    '',
    line(heads),
    rule,
    ...rows.map(line),
    '',
    `  ${words.say('demo-what-to-do')}`,
    `  ${words.say('demo-stop')}`,
    '',
  ].join('\n');
}
