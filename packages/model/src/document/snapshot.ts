import type * as Y from 'yjs';
import type { Role } from '../people/roles.ts';
import { type Fields, fieldsOf, type PlanJson, rosterOf, textOf } from '../plan/plan-json.ts';
import { plainText } from './plain-text.ts';
import { type DocumentKind, parseRoot, type RootKind, rootNames } from './roots.ts';

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

/** What those who only look see of a seat: how to speak to them, and nothing to find them by. */
const ROSTER_SHOWN = ['name', 'role', 'agency', 'principal', 'presence', 'pen', 'title', 'language', 'revoked'] as const;

/** Of rooms that the projection shows a part of, that part. What is not listed is shown whole. */
const FIELDS_SHOWN: Partial<Record<RootKind, readonly string[]>> = {
  consent: ['status', 'form', 'givenOn', 'exceptions'],
  subject: ['displayName', 'language', 'imageSupport', 'easyRead', 'participation'],
  plan: [
    'purpose',
    'activeQuestionId',
    'coordinator',
    'ifNotWorking',
    'acute',
    'changeTrigger',
    'followUp',
    'followUpQuestion',
    'followUpReason',
  ],
};

/** The sections of a seat's own words that the projection shows. */
const VOICE_SHOWN: readonly string[] = ['situation', 'worksWell', 'worksLessWell', 'view'];

const only = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));

/**
 * What of a plan a reader may see over HTTP. Seats with the document see what stands in it; those who only look see
 * what is projected, without contact details and without what the law calls protected about the person.
 */
export function visibleTo(role: Role | 'admin', plan: PlanJson): PlanJson {
  if (role !== 'viewer') return plan;
  const roster = rosterOf(plan);
  const seen = ([name]: [string, unknown]): boolean => {
    const root = parseRoot(name);
    // What somebody wrote who has left since is not shown, as they are not.
    if (root?.rule.projected !== true || (root.seat !== undefined && roster.get(root.seat)?.revoked === true)) return false;
    return root.kind !== 'voice/' || VOICE_SHOWN.includes(root.section ?? '');
  };
  const entries = Object.entries(plan).filter(seen);
  const shown = entries.map(([name]) => [name, shownOf(plan, name)]);
  return {
    ...Object.fromEntries(shown),
    roster: Object.fromEntries([...roster].map(([seat, row]) => [seat, only({ ...row }, ROSTER_SHOWN)])),
    plainText: Object.fromEntries(Object.entries(fieldsOf(plan, 'plainText')).filter(seen)),
  };
}

/** What is shown of one room. */
function shownOf(plan: PlanJson, name: string): unknown {
  const kind = parseRoot(name)?.kind;
  const fields = kind && FIELDS_SHOWN[kind];
  if (fields) return only(fieldsOf(plan, name), fields);
  const rows = Object.entries(fieldsOf(plan, name)) as [string, Fields][];
  // A goal in own words is the person's: what others may have put there is shown to nobody.
  if (kind === 'remarks')
    return Object.fromEntries(rows.filter(([, row]) => row['kind'] !== 'own-words' || isSubject(plan, name)));
  // What a disagreement is called is shown; the text beside it, only when it is all there is to call it by.
  if (kind === 'disagreements') {
    return Object.fromEntries(
      rows.map(([id, { text, ...row }]) => [id, textOf(row, 'topic').trim() === '' ? { ...row, text } : row]),
    );
  }
  return plan[name];
}

const isSubject = (plan: PlanJson, root: string): boolean => rosterOf(plan).get(parseRoot(root)?.seat ?? '')?.role === 'subject';
