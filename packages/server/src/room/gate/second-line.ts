import type * as Y from 'yjs';
import type { Containers } from './containers.ts';

/**
 * The second line: what Yjs says it changed must be what the gate allowed. It never differs while the gate is right;
 * if it does, the room is frozen before anything is stored or sent.
 *
 * @returns the room that was changed without leave, or undefined
 */
export function changedWithoutLeave(
  transaction: Y.Transaction,
  containers: Containers,
  allowed: ReadonlySet<string>,
): string | undefined {
  for (const type of transaction.changed.keys()) {
    const { name } = containers.of(type as unknown as Y.AbstractType<unknown>).root;
    if (!allowed.has(name)) return name;
  }
  return undefined;
}

/** Nothing may wait in a document for what never comes. */
export const hasPending = (doc: Y.Doc): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
