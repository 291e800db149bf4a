import type * as Y from 'yjs';
import { plainText } from './plain-text.ts';
import type { PlanJson } from './plan-json.ts';
import { FAMILY, type Role } from './roles.ts';
import { type DocumentKind, parseRoot, rootNames } from './roots.ts';

/**
 * A document as plain JSON, keyed by root name. Rich text stands as its XML, and as plain text under `plainText`.
 *
 * @param seats the seats whose rooms are looked into
 */
export function snapshot(doc: Y.Doc, document: DocumentKind, seats: readonly string[]): PlanJson {
  const json: Record<string, unknown> = {};
  const plain: Record<string, string> = {};
  for (const name of rootNames(document, seats)) {
    const type = parseRoot(name)?.rule.type;
    if (type === 'fragment') {
      const fragment = doc.getXmlFragment(name);
      if (fragment.length === 0) continue;
      json[name] = fragment.toJSON();
      plain[name] = plainText(fragment);
    } else {
      json[name] = type === 'array' ? doc.getArray(name).toJSON() : doc.getMap(name).toJSON();
    }
  }
  json['plainText'] = plain;
  return json;
}

/**
 * What of a plan a reader may see over HTTP. Seats with the document see what stands in it; those who only look see
 * what is projected, and no contact details.
 */
export function visibleTo(role: Role | 'admin', plan: PlanJson): PlanJson {
  if (role !== 'viewer') return plan;
  const seen = (name: string): boolean => parseRoot(name)?.rule.projected === true;
  const plain = (plan['plainText'] ?? {}) as Record<string, string>;
  const roster = Object.fromEntries(
    Object.entries((plan['roster'] ?? {}) as Record<string, Record<string, unknown>>).map(([seat, row]) => {
      const { phone: _phone, contactWithSubject: _contact, ...rest } = row;
      return [seat, rest];
    }),
  );
  return {
    ...Object.fromEntries(Object.entries(plan).filter(([name]) => seen(name))),
    roster,
    plainText: Object.fromEntries(Object.entries(plain).filter(([name]) => seen(name))),
  };
}

/** Whether a seat belongs to the family's side of the table. */
export const isFamily = (role: Role): boolean => FAMILY.includes(role);
