import * as Y from 'yjs';
import { type DocumentKind, parseRoot, rootNames } from './roots.ts';

/**
 * An empty copy of one of a plan's documents with its rooms defined. A root that nobody has defined is of no type, and
 * what others write in it is then read wrongly.
 *
 * @param seats the seats whose rooms are defined; more may come later (`defineRoots`)
 */
export function createDocument(kind: DocumentKind, seats: readonly string[]): Y.Doc {
  const doc = new Y.Doc({ gc: true });
  defineRoots(doc, kind, seats);
  return doc;
}

/** Gives every room of a document its type. Doing it twice changes nothing. */
export function defineRoots(doc: Y.Doc, kind: DocumentKind, seats: readonly string[]): void {
  for (const name of rootNames(kind, seats)) {
    const type = parseRoot(name)?.rule.type;
    if (type === 'fragment') doc.getXmlFragment(name);
    else if (type === 'array') doc.getArray(name);
    else doc.getMap(name);
  }
}

/** What a document's name says. `slot` tells a plan's limited documents apart. */
export interface DocumentName {
  readonly planId: string;
  readonly kind: DocumentKind;
  readonly slot?: string;
}

/** A document's name as it stands on the wire: `<planId>`, `<planId>~chair`, `<planId>~limited-<slot>`. */
export function documentName({ planId, kind, slot }: DocumentName): string {
  if (kind === 'plan') return planId;
  return kind === 'limited' ? `${planId}~limited-${slot ?? ''}` : `${planId}~${kind}`;
}

/** What a document's name says, or undefined when no document is called that. */
export function parseDocumentName(name: string): DocumentName | undefined {
  const match = /^([A-Za-z0-9_-]{1,64})(?:~(?:(chair|premeeting)|limited-([a-z0-9]{1,16})))?$/.exec(name);
  const [, planId, kind, slot] = match ?? [];
  if (planId === undefined) return undefined;
  if (slot !== undefined) return { planId, kind: 'limited', slot };
  return { planId, kind: (kind as DocumentKind | undefined) ?? 'plan' };
}
