import { createDocument, type DocumentKind } from '@samsyn/model';
import * as Y from 'yjs';
import { type Stored, StoreError } from '../updates/update-log.ts';
import { hasPending } from './gate/second-line.ts';

/**
 * A document from what the log holds of it.
 *
 * @throws StoreError when something in it waits for what is not there: it is then opened by nobody
 */
export function documentFrom(kind: DocumentKind, { snapshot, tail }: Stored): Y.Doc {
  // The document's own name is not said, and its client id is new each time: the server writes under an id of its own.
  const doc = createDocument(kind, []);
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot);
    // An entry that only binds a client id or remembers a command has no update.
    for (const update of tail) if (update.length > 0) Y.applyUpdate(doc, update);
  });
  if (hasPending(doc)) throw new StoreError('the log of a document has a gap');
  return doc;
}

/** Whether anything was ever written. */
export const isWritten = ({ snapshot, last }: Stored): boolean => snapshot !== null || last > 0;
