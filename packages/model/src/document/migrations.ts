import type * as Y from 'yjs';
import { DOCUMENT_VERSION } from './seed.ts';

/**
 * Numbered changes of a document's shape. A document says its version in `meeting.documentVersion`; what it lacks is
 * carried out in order, by the server, when the document is opened. Step n brings version n to n + 1.
 */
const STEPS: Readonly<Record<number, (doc: Y.Doc) => void>> = {};

/** The version a document says it has; 0 when it has none. */
export function documentVersion(doc: Y.Doc): number {
  const version = doc.getMap('meeting').get('documentVersion');
  return typeof version === 'number' ? version : 0;
}

/**
 * Brings a document up to this version, in one transaction.
 *
 * @returns whether anything was changed
 * @throws Error when the document is of a newer version: it is then opened by nobody rather than damaged
 */
export function migrate(doc: Y.Doc): boolean {
  const from = documentVersion(doc);
  if (from > DOCUMENT_VERSION) throw new Error(`document version ${from} is newer than ${DOCUMENT_VERSION}`);
  if (from === DOCUMENT_VERSION || from === 0) return false;
  doc.transact(() => {
    for (let version = from; version < DOCUMENT_VERSION; version += 1) STEPS[version]?.(doc);
    doc.getMap('meeting').set('documentVersion', DOCUMENT_VERSION);
  });
  return true;
}
