/** Who sits at the table. A role is given with the seat and never changes, except that the chair's may be lent. */
export const ROLES = [
  'chair',
  'cochair',
  'secretary',
  'agency',
  'subject',
  'guardian',
  'relative',
  'interpreter',
  'viewer',
] as const;

export type Role = (typeof ROLES)[number];

/** Who answers for a seat's agency (huvudman). The law's four points ask for kommun and region by name. */
export const PRINCIPALS = ['kommun', 'region', 'stat', 'skola-enskild', 'privat', 'förening', 'enskild'] as const;

export type Principal = (typeof PRINCIPALS)[number];

/** How a seat takes part [R014]. `phone+board` is its own kind: no video, but the board is on their screen. */
export const PRESENCES = ['room', 'video', 'phone', 'phone+board', 'absent'] as const;

export type Presence = (typeof PRESENCES)[number];

/** Leads the meeting: phase, floor, lock. */
export const LEADERS: readonly Role[] = ['chair', 'cochair'];

/** Writes what is shared: questions, needs, goals, the common texts. */
export const SCRIBES: readonly Role[] = ['chair', 'cochair', 'secretary'];

/** The person the plan is about, and those who stand next to them [R104, R110]. */
export const FAMILY: readonly Role[] = ['subject', 'guardian', 'relative'];

/** Seats that take a turn. The secretary and the interpreter serve the others' words [R045]. */
export const SPEAKERS: readonly Role[] = ['subject', 'guardian', 'relative', 'agency', 'chair', 'cochair'];

/** Whose copy of the shared document it may be. A viewer follows the projection and never gets the document. */
export const readsDocument = (role: Role): boolean => role !== 'viewer';

/** Seats that own rooms in the document. An interpreter reads; a viewer has no seat in it. */
export const ownsRooms = (role: Role): boolean => role !== 'viewer' && role !== 'interpreter';

export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role);
