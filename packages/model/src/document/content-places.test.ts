import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT } from './content.ts';

/**
 * Every field of the plan template has its place: what may be written in the document can be seen or written on some
 * screen, page or print. A field that stands nowhere is listed here, with why.
 */
const NOT_YET: Readonly<Record<string, string>> = {
  'reviews.about': 'follow-up meetings come later',
  'reviews.outcome': 'follow-up meetings come later',
  'reviews.effect': 'follow-up meetings come later',
  'reviews.onward': 'follow-up meetings come later',
  'reviews.note': 'follow-up meetings come later',
  'reviews.order': 'follow-up meetings come later',
};

const filesIn = (folder: URL): URL[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'gallery' ? [] : filesIn(new URL(`${entry.name}/`, folder));
    return /(?<!\.test)\.ts$/.test(entry.name) ? [new URL(entry.name, folder)] : [];
  });

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const shown = ['client/src/', 'server/src/live/']
  .flatMap((folder) => filesIn(new URL(`../../../${folder}`, import.meta.url)))
  .map((file) => withoutComments(readFileSync(file, 'utf8')))
  .join('\n');

const fields = Object.entries(CONTENT).flatMap(([room, content]) =>
  Object.keys('rows' in content ? content.rows : content.values).map((field) => ({ room, field })),
);
const isShown = ({ room, field }: { room: string; field: string }): boolean =>
  // Rooms of follow-up meetings share names of fields with others, and are drawn nowhere.
  room !== 'reviews' && new RegExp(`\\b${field}\\b`).test(shown);

test('every field that may be written stands on a screen, a page or a print, or says why not', () => {
  const nowhere = fields.filter((one) => !isShown(one)).map(({ room, field }) => `${room}.${field}`);
  expect(nowhere.sort()).toEqual(Object.keys(NOT_YET).sort());
});
