import * as Y from 'yjs';
import type { TextField } from '../../meeting/text-binding.ts';

/**
 * Undo and redo in one field, of this person's own writing only: what somebody else wrote is never taken back. The
 * browser's own undo cannot be used, for it forgets when the field is brought up to date with others' words.
 *
 * @param shared what the field is bound to, with the field as origin of its edits
 * @returns stops it
 */
export function undoInField(field: TextField, shared: Y.Text | Y.XmlFragment): () => void {
  const manager = new Y.UndoManager(shared, { trackedOrigins: new Set([field]) });
  const step = (isRedo: boolean): void => {
    if (field.readOnly) return;
    if (isRedo) manager.redo();
    else manager.undo();
    field.dispatchEvent(new CustomEvent('field-undone', { bubbles: true }));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    step(key === 'y' || event.shiftKey);
  };
  // The menu, and shaking a phone.
  const onHistory = (event: Event): void => {
    const { inputType } = event as InputEvent;
    if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return;
    event.preventDefault();
    step(inputType === 'historyRedo');
  };
  field.addEventListener('keydown', onKey as EventListener);
  field.addEventListener('beforeinput', onHistory);
  return () => {
    field.removeEventListener('keydown', onKey as EventListener);
    field.removeEventListener('beforeinput', onHistory);
    manager.destroy();
  };
}
