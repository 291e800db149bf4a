import { OPEN_PHASES, PHASES, type Phase } from '../meeting/phases.ts';

/**
 * The rooms of a document. A root type is a room, and its name says whose it is: the part before the slash is the
 * kind, the part after it the seat that owns it. Roots cannot be moved, replaced or deleted in Yjs, so authority is
 * decided by the root an operation ends up under and by nothing a client can write.
 */

/** Whose hand may write in a kind of room. */
export type Hand = 'server' | 'scribes' | 'owner' | 'owner-or-pen' | 'leaders' | 'professionals';

/**
 * The documents of one plan: the shared one, and the side documents that not everyone at the table may read. A
 * `limited` one holds rows that a limited consent hides from some seats; there is one for each set of such seats.
 */
export const DOCUMENT_KINDS = ['plan', 'chair', 'premeeting', 'limited'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface RootRule {
  readonly type: 'map' | 'array' | 'fragment';
  readonly hand: Hand;
  /** `seat`: one such root for each seat. `section`: one for each named section. `seat+section`: both. */
  readonly per?: 'seat' | 'section' | 'seat+section';
  readonly sections?: readonly string[];
  /** Phases in which that hand may write. */
  readonly phases: readonly Phase[];
  /** Keys of a map that may be written outside `phases` too, and when. */
  readonly keysAfter?: { readonly keys: readonly string[]; readonly phases: readonly Phase[] };
  /** Which of a plan's documents have this room. */
  readonly documents: readonly DocumentKind[];
  /** Whether those who only look see it in the projection. */
  readonly projected: boolean;
}

const AFTER_LOCK: readonly Phase[] = ['locked', 'ended'];

const shared = (type: RootRule['type'] = 'map') =>
  ({ type, hand: 'scribes', phases: OPEN_PHASES, documents: ['plan'], projected: true }) as const;

const byServer = (type: RootRule['type'] = 'map') =>
  ({ type, hand: 'server', phases: PHASES, documents: ['plan'], projected: true }) as const;

/** Sections of the shared text (Tiptap), by what they are for. */
export const TEXT_SECTIONS = ['purpose', 'situation', 'notes', 'summary', 'agreed', 'closing'] as const;

/** Sections of a seat's own words: how it is now, what works, what works less well, the view of the insatser. */
export const VOICE_SECTIONS = ['situation', 'worksWell', 'worksLessWell', 'view', 'hope', 'priorities'] as const;

/** Every room there is. A root that is not here, or whose seat does not exist, is refused. */
export const ROOTS = {
  roster: byServer(),
  meeting: byServer(),
  'meeting/turns': byServer('array'),
  consent: byServer(),
  /**
   * Rows that a pen typed for someone and the owner has not yet confirmed: row key → who typed it [R044]. It stands in
   * the document of the row: a note about a hidden row tells that there is one.
   */
  unconfirmed: { ...byServer(), documents: ['plan', 'limited'] },

  plan: shared(),
  subject: shared(),
  invitation: { ...shared(), projected: false },
  responses: { ...shared(), projected: false },
  questions: shared(),
  needs: shared(),
  goals: shared(),
  disagreements: shared(),
  concepts: shared(),
  expectations: shared(),
  distribution: { ...shared(), projected: false },
  onepager: shared(),
  parked: { ...shared(), projected: false },
  reviews: { ...shared(), projected: false },

  text: { ...shared('fragment'), per: 'section', sections: TEXT_SECTIONS },

  commitments: {
    type: 'map',
    hand: 'owner-or-pen',
    per: 'seat',
    phases: OPEN_PHASES,
    documents: ['plan', 'limited'],
    projected: true,
  },
  /** A seat's own words about somebody else's row: a position, an objection, the goal in own words. */
  remarks: { type: 'map', hand: 'owner-or-pen', per: 'seat', phases: OPEN_PHASES, documents: ['plan'], projected: true },
  voice: {
    type: 'map',
    hand: 'owner',
    per: 'seat',
    phases: OPEN_PHASES,
    // After the lock the plan stands; what a seat may still say is that it has read it, and what it thinks [R143].
    keysAfter: { keys: ['confirmations'], phases: AFTER_LOCK },
    documents: ['plan'],
    projected: false,
  },
  'voice/': {
    type: 'fragment',
    hand: 'owner-or-pen',
    per: 'seat+section',
    sections: VOICE_SECTIONS,
    phases: OPEN_PHASES,
    documents: ['plan'],
    projected: true,
  },
  /** What is added to a locked plan is dated and signed, and stands beside it [R151]. */
  additions: { type: 'map', hand: 'owner', per: 'seat', phases: AFTER_LOCK, documents: ['plan'], projected: true },

  signals: { type: 'map', hand: 'server', phases: PHASES, documents: ['chair'], projected: false },
  talk: { type: 'map', hand: 'server', phases: PHASES, documents: ['chair'], projected: false },
  /** What the chair has ticked off, of what the board cannot see for itself [R036]. */
  'chair/checklist': { type: 'map', hand: 'leaders', phases: PHASES, documents: ['chair'], projected: false },
  'chair/notes': { type: 'fragment', hand: 'leaders', phases: PHASES, documents: ['chair'], projected: false },

  'premeeting/notes': { type: 'fragment', hand: 'professionals', phases: PHASES, documents: ['premeeting'], projected: false },
} as const satisfies Record<string, RootRule>;

export type RootKind = keyof typeof ROOTS;

/** A root's name, taken apart. */
export interface Root {
  readonly name: string;
  readonly kind: RootKind;
  readonly rule: RootRule;
  readonly seat?: string;
  readonly section?: string;
}

const isKind = (name: string): name is RootKind => Object.hasOwn(ROOTS, name);
const SEAT_ID = /^[A-Za-z0-9_-]{1,64}$/;

export const isSeatId = (value: string): boolean => SEAT_ID.test(value);

/**
 * What a root's name says.
 *
 * @param name as it stands in an update, any string
 * @returns the room, or undefined when there is no such room in any document
 */
export function parseRoot(name: string): Root | undefined {
  const whole = isKind(name) ? ROOTS[name] : undefined;
  if (whole && !('per' in whole)) return { name, kind: name as RootKind, rule: whole };
  const [kind, second, third, more] = name.split('/');
  if (kind === undefined || second === undefined || more !== undefined) return undefined;
  if (third !== undefined) {
    const rule: RootRule | undefined = kind === 'voice' ? ROOTS['voice/'] : undefined;
    if (!rule || !isSeatId(second) || !rule.sections?.includes(third)) return undefined;
    return { name, kind: 'voice/', rule, seat: second, section: third };
  }
  if (!isKind(kind)) return undefined;
  const rule: RootRule = ROOTS[kind];
  if (rule.per === 'seat') return isSeatId(second) ? { name, kind, rule, seat: second } : undefined;
  if (rule.per === 'section') return rule.sections?.includes(second) ? { name, kind, rule, section: second } : undefined;
  return undefined;
}

/** Names of every root in one of a plan's documents, for the seats it has. Order is stable. */
export function rootNames(document: DocumentKind, seats: readonly string[]): string[] {
  return (Object.keys(ROOTS) as RootKind[]).flatMap((kind) => {
    const rule: RootRule = ROOTS[kind];
    if (!rule.documents.includes(document)) return [];
    if (rule.per === 'seat') return seats.map((seat) => `${kind}/${seat}`);
    if (rule.per === 'section') return (rule.sections ?? []).map((section) => `${kind}/${section}`);
    if (rule.per === 'seat+section') {
      return seats.flatMap((seat) => (rule.sections ?? []).map((section) => `${kind}${seat}/${section}`));
    }
    return [kind];
  });
}
