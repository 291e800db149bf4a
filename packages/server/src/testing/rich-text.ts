import { type AnyExtension, getSchema } from '@tiptap/core';
import { setBlockType, splitBlock, toggleMark } from '@tiptap/pm/commands';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { expect } from 'vitest';
import type { Editor } from './gate.ts';

/** What people do in a rich text. */
export interface RichTextActs {
  /** Names of the editor's own commands. */
  readonly names: readonly string[];
  /**
   * One step by the stock binding, which turns what the editor shows into operations of Yjs.
   *
   * @param does a command's name, or `type`: puts `words` in place of what is between `from` and `to`
   */
  act(editor: Editor, does: string, from: number, to: number, words?: string, root?: string): void;
}

/** @param extensions the client's own: it is not for the server to know them, save in its tests */
export function richTextActs(extensions: readonly AnyExtension[]): RichTextActs {
  const schema = getSchema([...extensions]);
  const node = (name: string) => schema.nodes[name] ?? expect.fail(name);
  const mark = (name: string) => schema.marks[name] ?? expect.fail(name);
  const commands: Readonly<Record<string, Command>> = {
    bold: toggleMark(mark('bold')),
    italic: toggleMark(mark('italic')),
    heading: setBlockType(node('heading'), { level: 2 }),
    paragraph: setBlockType(node('paragraph')),
    bullets: wrapInList(node('bulletList')),
    numbers: wrapInList(node('orderedList'), { start: 3 }),
    item: splitListItem(node('listItem')),
    sink: sinkListItem(node('listItem')),
    lift: liftListItem(node('listItem')),
    enter: splitBlock,
    newLine: (state, dispatch) => {
      dispatch?.(state.tr.replaceSelectionWith(node('hardBreak').create()));
      return true;
    },
  };
  return {
    names: Object.keys(commands),
    act(editor, does, from, to, words = '', root = 'text/summary') {
      const fragment = editor.doc.getXmlFragment(root);
      const { doc, meta } = initProseMirrorDoc(fragment, schema);
      const state = EditorState.create({ doc });
      // A caret never stands inside a character.
      const at = (place: number) => {
        const within = Math.min(place, doc.content.size);
        const around = doc.textBetween(Math.max(0, within - 1), Math.min(within + 1, doc.content.size), ' ', ' ');
        return (around.codePointAt(0) ?? 0) > 0xffff ? within + 1 : within;
      };
      const selection = TextSelection.between(doc.resolve(at(from)), doc.resolve(at(to)));
      let after = state.apply(state.tr.setSelection(selection));
      if (does === 'type') after = after.apply(words === '' ? after.tr.deleteSelection() : after.tr.insertText(words));
      else {
        commands[does]?.(after, (tr) => {
          after = after.apply(tr);
        });
      }
      editor.doc.transact(() => updateYFragment(editor.doc, fragment, after.doc, meta));
    },
  };
}
