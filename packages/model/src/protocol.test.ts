import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIGNALS } from './commands/command.ts';
import { PAUSE_MINUTES } from './commands/course.ts';
import { COMMANDS } from './commands/decide.ts';
import { UNDO_MS } from './commands/leading.ts';
import { CONTENT, RICH_TEXT } from './document/content.ts';
import { type Hand, ROOTS, type RootKind, type RootRule, TEXT_SECTIONS, VOICE_SECTIONS } from './document/roots.ts';
import { date, dateTime, id, instant, type Shape } from './document/shape.ts';
import { LIMITS } from './document/vocabulary.ts';
import { PHASES } from './meeting/phases.ts';
import { PRESENCES, PRINCIPALS, ROLES } from './people/roles.ts';
import { LAW_POINTS, MANDATORY } from './plan/completeness.ts';
import { REFUSALS } from './wire/errors.ts';
import { CLOCK_EVERY_MS, CLOSE, FRAME_RATE, MAX_FRAME_BYTES, MESSAGE } from './wire/wire.ts';

/** docs/protocol.md is held to the model: what the model has stands there, worded as here. */
const page = readFileSync(new URL('../../../docs/protocol.md', import.meta.url), 'utf8');
const lines = new Set(page.split('\n'));

/** Says what is lacking, and not the whole page. */
const expectLine = (line: string) => expect(lines.has(line), line).toBe(true);
const expectSaid = (words: string | RegExp) => expect(page.search(words) >= 0, String(words)).toBe(true);

const WRITERS: Record<Hand, string> = {
  server: 'the server',
  scribes: 'chair, cochair, secretary',
  leaders: 'chair, cochair',
  professionals: 'chair, cochair, secretary, agency',
  owner: 'that seat',
  'owner-or-pen': 'that seat, and the pens it has given',
};
const TYPES: Record<RootRule['type'], string> = { map: 'Map', array: 'Array', fragment: 'XmlFragment' };
const kinds = Object.keys(ROOTS) as RootKind[];

const addressOf = (kind: RootKind): string => {
  const { per }: RootRule = ROOTS[kind];
  if (per === undefined) return kind;
  return `${kind.replace('/', '')}/${per === 'section' ? '<section>' : '<seat>'}${per === 'seat+section' ? '/<section>' : ''}`;
};

function whenOf({ phases, keysAfter }: RootRule): string {
  if (phases.length === PHASES.length) return 'always';
  if (!phases.includes('waiting')) return 'after the lock';
  return keysAfter ? `until the lock; after it ${keysAfter.keys.map((key) => `\`${key}\``).join(', ')}` : 'until the lock';
}

/** One line of the table of rooms. */
function roomLine(kind: RootKind): string {
  const rule: RootRule = ROOTS[kind];
  const cells = [
    `\`${addressOf(kind)}\``,
    TYPES[rule.type],
    WRITERS[rule.hand],
    whenOf(rule),
    rule.documents.join(', '),
    rule.projected ? 'yes' : 'no',
  ];
  return `| ${cells.join(' | ')} |`;
}

const NAMED = new Map<Shape, string>([
  [id, 'id'],
  [date, 'day'],
  [dateTime, 'time'],
  [instant, 'ms'],
]);

/** A shape in words. */
function said(shape: Shape): string {
  const name = NAMED.get(shape);
  if (name) return name;
  switch (shape.is) {
    case 'text':
      return 'Y.Text';
    case 'string':
      return 'string';
    case 'one-of':
      return shape.values.map((value) => `\`${value}\``).join(' ');
    case 'list':
      return `list of ${said(shape.of)}`;
    case 'record':
      return `record of ${said(shape.of)}`;
    case 'object':
      return `{${Object.entries(shape.fields)
        .map(([name, field]) => `${name}: ${said(field)}`)
        .join(', ')}}`;
    case 'either':
      return shape.of.map(said).join(' or ');
    default:
      return shape.is;
  }
}

/** One line for each field that may stand in a room. */
function fieldLines(kind: RootKind): string[] {
  const content = CONTENT[kind];
  if (!content) return [];
  const fields = 'rows' in content ? content.rows : content.values;
  return Object.entries(fields).map(([field, shape]) => `| \`${addressOf(kind)}\` | \`${field}\` | ${said(shape)} |`);
}

test('every room stands there, with its type, who writes in it and when', () => {
  for (const kind of kinds) expectLine(roomLine(kind));
  const rows = page.split('\n').filter((line) => /\| (yes|no) \|$/.test(line));
  expect(rows.length).toBe(kinds.length);
});

test('every field stands there, with what it may hold', () => {
  for (const line of kinds.flatMap(fieldLines)) expectLine(line);
});

test('every command stands there, with who may ask', () => {
  const BY = {
    leaders: 'chair, cochair',
    floor: 'chair, cochair, a young person who leads the part',
    'every-seat': 'every seat',
  };
  for (const [name, { by }] of Object.entries(COMMANDS)) expectSaid(new RegExp(`^\\| \`${name}\` \\| .*\\| ${BY[by]}`, 'm'));
});

test('every refusal stands there, with its status', () => {
  for (const [code, { status, sentence }] of Object.entries(REFUSALS)) expectLine(`| \`${code}\` | ${status} | ${sentence} |`);
});

test('every message and every close code stands there', () => {
  for (const [name, number] of Object.entries(MESSAGE)) expectSaid(new RegExp(`^\\| ${number} \`${name}\` \\|`, 'm'));
  for (const code of Object.values(CLOSE)) expectSaid(new RegExp(`^\\| ${code} \\|`, 'm'));
});

test('every word that the protocol has a fixed set of stands there', () => {
  const sets = [
    ROLES,
    PHASES,
    PRESENCES,
    PRINCIPALS,
    SIGNALS,
    TEXT_SECTIONS,
    VOICE_SECTIONS,
    LAW_POINTS,
    MANDATORY,
    RICH_TEXT.marks,
  ];
  for (const word of [...sets.flat(), ...Object.keys(RICH_TEXT.nodes)]) expect(page.includes(`\`${word}\``), word).toBe(true);
});

test('every limit stands there as it is', () => {
  const spaced = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
  const said = [
    `${MAX_FRAME_BYTES / 1024} KB`,
    `${spaced(LIMITS.text)} characters`,
    `${LIMITS.rowsOfSeat} rows`,
    `${LIMITS.rowsOfUpdate} rows`,
    `${FRAME_RATE.perSecond} frames a second`,
    `bursts of ${FRAME_RATE.burst}`,
    `${CLOCK_EVERY_MS / 1000} s`,
    `${UNDO_MS / 1000} s`,
    `${PAUSE_MINUTES.max} minutes`,
  ];
  for (const limit of said) expect(page.includes(limit), limit).toBe(true);
});
