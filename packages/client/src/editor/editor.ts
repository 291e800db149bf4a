import { Editor } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Placeholder } from '@tiptap/extensions/placeholder';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Action, OpenEditor } from './actions.ts';
import { caret, selection } from './caret.ts';
import { SCHEMA } from './schema.ts';

/** Longest text that may be pasted at once. More than this is a document, not a note, and the server would say no. */
const PASTE_MAX = 20_000;

export interface EditorOptions {
  /** Where it is drawn. It and everything around it must be light DOM: in a shadow root words are lost (tech, trap 1). */
  readonly element: HTMLElement;
  readonly fragment: Y.XmlFragment;
  /** Where the others' carets are told of; a text that only one or two read has none. */
  readonly awareness: Awareness | undefined;
  readonly label: string;
  readonly placeholder: string;
  /** The text or the selection changed: pressed buttons may have to be drawn anew. */
  readonly onChange: () => void;
  readonly onFocus: (hasFocus: boolean) => void;
  /** Esc was pressed. */
  readonly onLeave: () => void;
  /** Something too long was pasted; nothing was put in. */
  readonly onTooLong: () => void;
}

/**
 * Opens the shared editor on one rich text. Everybody's carets are shown by name; undo takes back this person's own
 * changes only.
 */
export function openEditor(options: EditorOptions): OpenEditor {
  const editor = new Editor({
    element: options.element,
    injectCSS: false,
    extensions: [
      ...SCHEMA,
      Placeholder.configure({ placeholder: options.placeholder }),
      Collaboration.configure({ fragment: options.fragment }),
      ...(options.awareness ? [carets(options.awareness)] : []),
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        class: 'rich__text',
        lang: 'sv',
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Escape') return false;
        options.onLeave();
        return true;
      },
      handlePaste: (_view, event) => {
        if ((event.clipboardData?.getData('text/plain').length ?? 0) <= PASTE_MAX) return false;
        options.onTooLong();
        return true;
      },
    },
    onTransaction: options.onChange,
    onFocus: () => options.onFocus(true),
    onBlur: () => options.onFocus(false),
  });

  return {
    focus: (at) => editor.commands.focus(at),
    type: (words) => {
      for (const letter of words) typeInto(editor, letter);
    },
    run: (action) => RUNS[action](editor),
    isPressed: (action) => PRESSED[action]?.(editor) ?? false,
    can: (action) => (action === 'undo' ? editor.can().undo() : action === 'redo' ? editor.can().redo() : true),
    close: () => editor.destroy(),
  };
}

/** One letter as if it was typed now, so that a dash and a space begin a list here too. */
function typeInto({ view }: Editor, letter: string): void {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(letter, from, to);
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert))) view.dispatch(insert());
}

const carets = (awareness: Awareness) =>
  CollaborationCaret.configure({
    provider: { awareness },
    // The identity stands as the server knows it; a caret never invents a colour or a name of its own.
    user: awareness.getLocalState()?.['user'] ?? {},
    render: caret,
    selectionRender: selection,
  });

const RUNS: Record<Action, (editor: Editor) => boolean> = {
  heading: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  bullets: (editor) => editor.chain().focus().toggleBulletList().run(),
  numbers: (editor) => editor.chain().focus().toggleOrderedList().run(),
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
};

const PRESSED: Partial<Record<Action, (editor: Editor) => boolean>> = {
  heading: (editor) => editor.isActive('heading'),
  bold: (editor) => editor.isActive('bold'),
  italic: (editor) => editor.isActive('italic'),
  bullets: (editor) => editor.isActive('bulletList'),
  numbers: (editor) => editor.isActive('orderedList'),
};
