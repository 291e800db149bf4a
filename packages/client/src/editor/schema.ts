import type { AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';

/** A list starts where it says, but a pasted `start="1000000"` is no list number that the server would take. */
const NumberedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => {
          const start = Number(element.getAttribute('start') ?? 1);
          return Number.isInteger(start) && start >= 1 && start <= 1000 ? start : 1;
        },
      },
      type: { default: null, parseHTML: () => null },
    };
  },
});

/** Tab leaves the text, in a list too: whoever works by keyboard is never caught in it. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

/** Deleting at the edge of a list behaves as people expect; Tab is left alone here too. */
const Lists = ListKeymap.extend({
  addKeyboardShortcuts() {
    const { Tab: _tab, ...kept } = this.parent?.() ?? {};
    return kept;
  },
});

/** A new line inside a paragraph. Ctrl+Enter is not taken: with the chair it gives the next one the floor. */
const NewLine = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

/**
 * The nodes and marks of a shared text: exactly those the server takes (model, `RICH_TEXT`). No link, no image, no
 * HTML: what is pasted is reduced to these.
 */
export const SCHEMA: readonly AnyExtension[] = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3] }),
  Bold,
  Italic,
  BulletList,
  NumberedList,
  Item,
  Lists,
  NewLine,
];
