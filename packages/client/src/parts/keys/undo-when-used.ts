import type * as Y from 'yjs';
import type { TextField } from '../../meeting/text-binding.ts';
import { fetchUntilThere } from '../frame/later.ts';

/**
 * Undo and redo of a field's own writing, from when somebody first goes into it: only then is what undoes fetched. The
 * browser's own undo serves until it is there.
 *
 * @param shared what the field is bound to, with the field as origin of its edits
 * @returns stops it
 */
export function undoWhenUsed(field: TextField, shared: Y.Text | Y.XmlFragment): () => void {
  let stop = (): void => field.removeEventListener('focus', begin);
  let isOver = false;
  const begin = async (): Promise<void> => {
    stop();
    const { undoInField } = await fetchUntilThere(() => import('../fields/field-undo.ts'));
    if (!isOver) stop = undoInField(field, shared);
  };
  if (field === field.ownerDocument.activeElement) void begin();
  else field.addEventListener('focus', begin);
  return () => {
    isOver = true;
    stop();
  };
}
