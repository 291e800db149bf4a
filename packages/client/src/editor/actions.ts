/** What may be asked of an open editor by its toolbar. Apart from the editor, so that drawing the buttons loads none. */
export const ACTIONS = ['heading', 'bold', 'italic', 'bullets', 'numbers', 'undo', 'redo'] as const;
export type Action = (typeof ACTIONS)[number];

/** An open editor, as the element around it sees it. */
export interface OpenEditor {
  focus(at: 'end' | 'start'): void;
  /** Puts words in where the caret is, for keys that were pressed while the editor was on its way. */
  type(words: string): void;
  run(action: Action): void;
  isPressed(action: Action): boolean;
  can(action: Action): boolean;
  close(): void;
}
