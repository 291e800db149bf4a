/** What a rich text is once it is open: the editor and its buttons. The largest part of the program, fetched then. */
export { openEditor } from '../editor/editor.ts';
export { toolbar } from './rich-text-toolbar.ts';
