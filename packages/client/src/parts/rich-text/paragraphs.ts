import * as Y from 'yjs';
import { type Edit, movedCaret, rebased, smallestEdit } from '../../meeting/text-binding.ts';

/**
 * Rich text as a plain field shows it: one paragraph a line. Phones dictate, correct and select better in a plain
 * field, and most of what a person says of themselves needs no more.
 */

/** Whether a fragment is nothing but paragraphs of plain words; anything richer needs the rich editor to be changed. */
export function isPlain(fragment: Y.XmlFragment): boolean {
  return fragment
    .toArray()
    .every(
      (block) =>
        block instanceof Y.XmlElement &&
        block.nodeName === 'paragraph' &&
        block.toArray().every((child) => child instanceof Y.XmlText),
    );
}

/** The words of a plain fragment, a paragraph a line. */
export const linesOf = (fragment: Y.XmlFragment): string => paragraphsOf(fragment).map(wordsOf).join('\n');

const paragraphsOf = (fragment: Y.XmlFragment): Y.XmlElement[] =>
  fragment.toArray().filter((block): block is Y.XmlElement => block instanceof Y.XmlElement);

const textsOf = (paragraph: Y.XmlElement): Y.XmlText[] =>
  paragraph.toArray().filter((child): child is Y.XmlText => child instanceof Y.XmlText);

const textWords = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');

const wordsOf = (paragraph: Y.XmlElement): string => textsOf(paragraph).map(textWords).join('');

function newParagraph(words: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  if (words !== '') paragraph.insert(0, [new Y.XmlText(words)]);
  return paragraph;
}

/** Writes words into a paragraph at a place in its words. */
function insertWords(paragraph: Y.XmlElement, at: number, words: string): void {
  if (words === '') return;
  let before = 0;
  for (const text of textsOf(paragraph)) {
    if (at <= before + text.length) {
      text.insert(at - before, words);
      return;
    }
    before += text.length;
  }
  paragraph.insert(paragraph.length, [new Y.XmlText(words)]);
}

function deleteWords(paragraph: Y.XmlElement, at: number, count: number): void {
  let before = 0;
  for (const text of textsOf(paragraph)) {
    const { length } = text;
    const from = Math.max(0, at - before);
    const to = Math.min(length, at + count - before);
    if (to > from) text.delete(from, to - from);
    before += length;
  }
}

/**
 * Makes one edit of the lines in the paragraphs, touching no more of them than it must: what somebody else writes in
 * another paragraph, or in another place of the same one, stays.
 */
export function editParagraphs(fragment: Y.XmlFragment, { at, removed, inserted }: Edit): void {
  if (fragment.length === 0) fragment.insert(0, [newParagraph('')]);
  let { index, offset } = placeIn(fragment, at);
  let left = removed;
  while (left > 0) {
    const paragraph = paragraphsOf(fragment)[index];
    if (!paragraph) break;
    const within = Math.min(left, wordsOf(paragraph).length - offset);
    deleteWords(paragraph, offset, within);
    left -= within;
    if (left === 0) break;
    // The line break goes: what stands in the next paragraph joins this one.
    const next = paragraphsOf(fragment)[index + 1];
    if (!next) break;
    const words = wordsOf(next);
    fragment.delete(index + 1, 1);
    insertWords(paragraph, offset, words);
    left -= 1;
  }
  for (const [number, line] of inserted.split('\n').entries()) {
    const paragraph = paragraphsOf(fragment)[index];
    if (!paragraph) return;
    if (number > 0) {
      const rest = wordsOf(paragraph).slice(offset);
      deleteWords(paragraph, offset, rest.length);
      index += 1;
      offset = 0;
      fragment.insert(index, [newParagraph(line + rest)]);
    } else insertWords(paragraph, offset, line);
    offset += line.length;
  }
}

function placeIn(fragment: Y.XmlFragment, at: number): { index: number; offset: number } {
  let before = 0;
  const paragraphs = paragraphsOf(fragment);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { length } = wordsOf(paragraph);
    if (at <= before + length) return { index, offset: at - before };
    before += length + 1;
  }
  const last = paragraphs.length - 1;
  return { index: last, offset: wordsOf(paragraphs[last] ?? newParagraph('')).length };
}

/**
 * Keeps a plain field and a plain fragment equal, both ways, as `bindText` does for a text.
 *
 * @returns stops it
 */
export function bindParagraphs(field: HTMLTextAreaElement, fragment: Y.XmlFragment): () => void {
  let isComposing = false;
  let shown = linesOf(fragment);
  field.value = shown;

  const write = (): void => {
    if (isComposing) return;
    const edit = smallestEdit(shown, field.value, field.selectionEnd ?? field.value.length);
    if (!edit) return;
    fragment.doc?.transact(() => editParagraphs(fragment, edit), field);
    shown = linesOf(fragment);
  };
  const show = (_events: unknown, transaction: Y.Transaction): void => {
    // While letters are being composed the field is left alone; it is brought up to date when they are done.
    if (transaction.origin === field || isComposing) return;
    replaceShown(linesOf(fragment));
  };
  const replaceShown = (lines: string): void => {
    const { selectionStart, selectionEnd, scrollTop } = field;
    const change = smallestEdit(shown, lines, lines.length);
    shown = lines;
    field.value = lines;
    if (!change || field !== field.ownerDocument.activeElement) return;
    const delta = [{ retain: change.at }, { delete: change.removed }, { insert: change.inserted }];
    field.setSelectionRange(movedCaret(selectionStart, delta), movedCaret(selectionEnd, delta));
    field.scrollTop = scrollTop;
  };
  const composing = (): void => {
    isComposing = true;
  };
  const composed = (): void => {
    isComposing = false;
    // Somebody else may have written meanwhile: what was composed goes where it was meant, in the text as it now is.
    const mine = smallestEdit(shown, field.value, field.selectionEnd ?? field.value.length);
    if (mine) fragment.doc?.transact(() => editParagraphs(fragment, rebased(mine, shown, linesOf(fragment))), field);
    shown = field.value;
    replaceShown(linesOf(fragment));
  };

  field.addEventListener('input', write);
  field.addEventListener('compositionstart', composing);
  field.addEventListener('compositionend', composed);
  fragment.observeDeep(show);
  return () => {
    field.removeEventListener('input', write);
    field.removeEventListener('compositionstart', composing);
    field.removeEventListener('compositionend', composed);
    fragment.unobserveDeep(show);
  };
}
