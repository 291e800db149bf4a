import type * as Y from 'yjs';
import { plainText } from './plain-text.ts';
import { type Fields, fieldsOf, type PlanJson } from './plan-json.ts';
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

/** What those who only look see of a seat, and of the person: how to speak to them, and nothing to find them by. */
const ROSTER_SHOWN = ['name', 'role', 'agency', 'principal', 'presence', 'pen', 'title', 'language', 'revoked'] as const;
const SUBJECT_SHOWN = ['displayName', 'language', 'imageSupport', 'easyRead', 'participation'] as const;

const only = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));

/**
 * What of a plan a reader may see over HTTP. Seats with the document see what stands in it; those who only look see
 * what is projected, without contact details and without what the law calls protected about the person.
 */
export function visibleTo(role: Role | 'admin', plan: PlanJson): PlanJson {
  if (role !== 'viewer') return plan;
  const seen = ([name]: [string, unknown]): boolean => parseRoot(name)?.rule.projected === true;
  const roster = Object.entries(fieldsOf(plan, 'roster')).map(([seat, row]) => [seat, only(row as Fields, ROSTER_SHOWN)]);
  return {
    ...Object.fromEntries(Object.entries(plan).filter(seen)),
    roster: Object.fromEntries(roster),
    subject: only(fieldsOf(plan, 'subject'), SUBJECT_SHOWN),
    plainText: Object.fromEntries(Object.entries(fieldsOf(plan, 'plainText')).filter(seen)),
  };
}

/** Whether a seat belongs to the family's side of the table. */
export const isFamily = (role: Role): boolean => FAMILY.includes(role);
