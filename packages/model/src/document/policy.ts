import type { Phase } from '../meeting/phases.ts';
import { LEADERS, ownsRooms, type Role, readsDocument, SCRIBES } from '../people/roles.ts';
import { type DocumentKind, type Hand, parseRoot, type Root } from './roots.ts';

/** A seat that wants to write, and whose rooms it holds a pen for. */
export interface Actor {
  readonly seat: string;
  readonly role: Role;
  /** Seats that have given this one their pen [R044]. */
  readonly pens: readonly string[];
}

type Rule = (actor: Actor, root: Root) => boolean;

const owns: Rule = (actor, root) => root.seat === actor.seat && ownsRooms(actor.role);
const isAtTable: readonly Role[] = ['chair', 'cochair', 'secretary', 'agency'];

/** What each hand means. Who is not named here writes nothing. */
const HANDS: Record<Hand, Rule> = {
  server: () => false,
  scribes: (actor) => SCRIBES.includes(actor.role),
  leaders: (actor) => LEADERS.includes(actor.role),
  professionals: (actor) => isAtTable.includes(actor.role),
  owner: owns,
  'owner-or-pen': (actor, root) =>
    owns(actor, root) || (ownsRooms(actor.role) && root.seat !== undefined && actor.pens.includes(root.seat)),
};

/**
 * Whether a seat may write in a room now. The client asks it what to open, the server what to accept: the same
 * table, so a field is open exactly when the change would be taken [R097, R098].
 *
 * @param key for maps, the key that is written; it matters only after the lock
 */
export function mayWrite(actor: Actor, rootName: string, phase: Phase, key?: string): boolean {
  const root = parseRoot(rootName);
  if (!root || !HANDS[root.rule.hand](actor, root)) return false;
  if (root.rule.phases.includes(phase)) return true;
  const after = root.rule.keysAfter;
  return key !== undefined && after?.phases.includes(phase) === true && after.keys.includes(key);
}

const READERS: Record<DocumentKind, (role: Role) => boolean> = {
  plan: readsDocument,
  chair: (role) => LEADERS.includes(role),
  premeeting: (role) => isAtTable.includes(role),
  // Beside the role, the seat must not be one that the rows are hidden from: the server knows which those are.
  limited: readsDocument,
};

/** Whether a role may have its own copy of one of a plan's documents [R016]. */
export const mayRead = (role: Role, document: DocumentKind): boolean => READERS[document](role);
