import type * as Y from 'yjs';

/** Something people type plain text in. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Where a local change starts, how much it removes and what it puts there. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * The smallest edit that turns one text into another, as near the caret as it can be: typing "l" after the first l of
 * "hello" and after the second give the same text, but not the same edit.
 *
 * @param caret where the caret stands after the edit, in UTF-16 units of `after`
 */
export function smallestEdit(before: string, after: string, caret: number): Edit | undefined {
  if (before === after) return undefined;
  const grown = after.length - before.length;
  const longest = Math.min(before.length, after.length);
  let end = 0;
  const endLimit = Math.min(longest, after.length - Math.max(0, Math.min(caret, after.length)));
  while (end < endLimit && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  let at = 0;
  while (at < longest - end && before[at] === after[at]) at += 1;
  while (end < longest - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  [at, end] = outsidePairs(before, after, at, end);
  return { at, removed: before.length - at - end, inserted: after.slice(at, at + before.length - at - end + grown) };
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Half an emoji is no character: Yjs would replace both halves. The edit is widened to whole pairs. */
function outsidePairs(before: string, after: string, at: number, end: number): [number, number] {
  const start = at > 0 && isHigh(before.charCodeAt(at - 1)) ? at - 1 : at;
  const cutsLow = end > 0 && isLow(after.charCodeAt(after.length - end)) && isHigh(after.charCodeAt(after.length - end - 1));
  const cutsBefore = end > 0 && isLow(before.charCodeAt(before.length - end));
  return [start, cutsLow || cutsBefore ? end - 1 : end];
}

/** One step of what somebody else changed, as Yjs tells it. */
type DeltaStep = { insert?: unknown; delete?: number | undefined; retain?: number | undefined };

/** Where a caret stands after somebody else's change. */
export function movedCaret(caret: number, delta: readonly DeltaStep[]): number {
  let at = 0;
  let moved = caret;
  for (const { insert, delete: removed, retain } of delta) {
    if (retain !== undefined) at += retain;
    else if (typeof insert === 'string') {
      if (at < moved) moved += insert.length;
      at += insert.length;
    } else if (removed !== undefined && at < moved) moved -= Math.min(removed, moved - at);
  }
  return moved;
}

/**
 * An edit as it is to be made in a text that somebody else has changed meanwhile: at the same place in the words. What
 * it would have taken away stays where they have written in it.
 *
 * @param before the text that the edit was meant for
 * @param now the text as it has become
 */
export function rebased(edit: Edit, before: string, now: string): Edit {
  const theirs = smallestEdit(before, now, now.length);
  if (!theirs) return edit;
  if (theirs.at + theirs.removed <= edit.at) return { ...edit, at: edit.at + theirs.inserted.length - theirs.removed };
  if (theirs.at >= edit.at + edit.removed) return edit;
  const at = movedCaret(edit.at, [{ retain: theirs.at }, { delete: theirs.removed }, { insert: theirs.inserted }]);
  return { at, removed: 0, inserted: edit.inserted };
}

/**
 * Keeps a field and a shared text equal, both ways. Others' changes never move this person's caret or selection, and
 * nothing is written in the middle of a composition (IME, dead keys).
 *
 * @returns stops it
 */
export function bindText(field: TextField, shared: Y.Text): () => void {
  let isComposing = false;
  let shown = shared.toString();
  field.value = shown;

  const write = (): void => {
    if (isComposing) return;
    const caret = field.selectionEnd ?? field.value.length;
    const edit = smallestEdit(shown, field.value, caret);
    if (!edit) return;
    shown = field.value;
    shared.doc?.transact(() => {
      if (edit.removed > 0) shared.delete(edit.at, edit.removed);
      if (edit.inserted !== '') shared.insert(edit.at, edit.inserted);
    }, field);
  };

  const show = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (transaction.origin === field) return;
    if (isComposing) {
      pendingRemote = true;
      return;
    }
    const { selectionStart, selectionEnd, scrollTop } = field;
    shown = shared.toString();
    field.value = shown;
    if (field === field.ownerDocument.activeElement && selectionStart !== null && selectionEnd !== null) {
      field.setSelectionRange(movedCaret(selectionStart, event.delta), movedCaret(selectionEnd, event.delta));
      field.scrollTop = scrollTop;
    }
  };

  let pendingRemote = false;
  const composing = (): void => {
    isComposing = true;
  };
  const composed = (): void => {
    isComposing = false;
    if (pendingRemote) mergeComposed();
    else write();
  };
  /** Somebody else wrote meanwhile: this person's composition is put into the new text at the same place in the words. */
  const mergeComposed = (): void => {
    pendingRemote = false;
    const caret = field.selectionEnd ?? field.value.length;
    const mine = smallestEdit(shown, field.value, caret);
    if (mine) {
      const edit = rebased(mine, shown, shared.toString());
      shared.doc?.transact(() => {
        if (edit.removed > 0) shared.delete(edit.at, edit.removed);
        if (edit.inserted !== '') shared.insert(edit.at, edit.inserted);
      }, field);
    }
    const theirs = smallestEdit(field.value, shared.toString(), shared.length);
    shown = shared.toString();
    field.value = shown;
    if (!theirs || field !== field.ownerDocument.activeElement) return;
    const moved = movedCaret(caret, [{ retain: theirs.at }, { delete: theirs.removed }, { insert: theirs.inserted }]);
    field.setSelectionRange(moved, moved);
  };

  field.addEventListener('input', write);
  field.addEventListener('compositionstart', composing);
  field.addEventListener('compositionend', composed);
  shared.observe(show);
  return () => {
    field.removeEventListener('input', write);
    field.removeEventListener('compositionstart', composing);
    field.removeEventListener('compositionend', composed);
    shared.unobserve(show);
  };
}
