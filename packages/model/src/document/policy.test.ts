import { expect, test } from 'vitest';
import { PHASES, type Phase } from '../meeting/phases.ts';
import { ROLES, type Role } from '../people/roles.ts';
import { type Actor, mayRead, mayWrite } from './policy.ts';
import { DOCUMENT_KINDS, ROOTS, type RootKind } from './roots.ts';

/**
 * Who may write where, said once more and independently of the code: for each kind of room, which roles may write
 * while the plan is open and which after the lock. Rooms that belong to a seat are tried as one's own and as another's.
 */
const SCRIBES: Role[] = ['chair', 'cochair', 'secretary'];
const OWNERS: Role[] = ['chair', 'cochair', 'secretary', 'agency', 'subject', 'guardian', 'relative'];
const NOBODY: Role[] = [];

interface Expected {
  open: Role[];
  after: Role[];
}
const shared: Expected = { open: SCRIBES, after: NOBODY };
const server: Expected = { open: NOBODY, after: NOBODY };
const own: Expected = { open: OWNERS, after: NOBODY };
const leaders: Expected = { open: ['chair', 'cochair'], after: ['chair', 'cochair'] };
const professionals: Role[] = ['chair', 'cochair', 'secretary', 'agency'];

const EXPECTED: Record<RootKind, Expected> = {
  roster: server,
  meeting: server,
  'meeting/turns': server,
  consent: server,
  unconfirmed: server,
  plan: shared,
  subject: shared,
  invitation: shared,
  responses: shared,
  questions: shared,
  needs: shared,
  goals: shared,
  disagreements: shared,
  concepts: shared,
  expectations: shared,
  distribution: shared,
  onepager: shared,
  parked: shared,
  reviews: shared,
  text: shared,
  commitments: own,
  remarks: own,
  voice: own,
  'voice/': own,
  additions: { open: NOBODY, after: OWNERS },
  signals: server,
  talk: server,
  'chair/checklist': leaders,
  'chair/notes': leaders,
  'premeeting/notes': { open: professionals, after: professionals },
};

const nameOf = (kind: RootKind, seat: string): string => {
  const rule = ROOTS[kind];
  if (!('per' in rule)) return kind;
  if (rule.per === 'section') return `${kind}/${rule.sections[0]}`;
  return rule.per === 'seat' ? `${kind}/${seat}` : `${kind}${seat}/${rule.sections[0]}`;
};
const isSeats = (kind: RootKind): boolean => ['commitments', 'remarks', 'voice', 'voice/', 'additions'].includes(kind);
const isOpen = (phase: Phase): boolean => phase !== 'locked' && phase !== 'ended';
const actor = (role: Role, pens: string[] = []): Actor => ({ seat: 'me', role, pens });

const cells = (Object.keys(ROOTS) as RootKind[]).flatMap((kind) =>
  ROLES.flatMap((role) => PHASES.map((phase) => ({ kind, role, phase }))),
);

test('[R097] in every phase a role writes in its own rooms and the rooms of its office, and nowhere else', () => {
  for (const { kind, role, phase } of cells) {
    const may = EXPECTED[kind][isOpen(phase) ? 'open' : 'after'].includes(role);
    expect(mayWrite(actor(role), nameOf(kind, 'me'), phase), `${role} in ${kind}, ${phase}`).toBe(may);
  }
  expect(cells.length).toBe(Object.keys(EXPECTED).length * ROLES.length * PHASES.length);
});

test("[R098] no role in any phase writes in another seat's rooms without a pen, the chair included", () => {
  for (const { kind, role, phase } of cells.filter(({ kind }) => isSeats(kind))) {
    expect(mayWrite(actor(role), nameOf(kind, 'other'), phase, 'confirmations'), `${role} in ${kind}, ${phase}`).toBe(false);
  }
});

test("[R044] a pen opens the owner's rows and words while the plan is open, and neither the owner's values nor additions", () => {
  const penned: RootKind[] = ['commitments', 'remarks', 'voice/'];
  for (const { kind, role, phase } of cells.filter(({ kind }) => isSeats(kind))) {
    const may = penned.includes(kind) && isOpen(phase) && OWNERS.includes(role);
    expect(mayWrite(actor(role, ['other']), nameOf(kind, 'other'), phase), `${role} in ${kind}, ${phase}`).toBe(may);
  }
});

test('[R143] after the lock a seat may still confirm, and say nothing else', () => {
  for (const phase of ['locked', 'ended'] as const) {
    for (const role of ROLES) {
      expect(mayWrite(actor(role), 'voice/me', phase, 'confirmations')).toBe(OWNERS.includes(role));
      expect(mayWrite(actor(role), 'voice/me', phase, 'reactions')).toBe(false);
      expect(mayWrite(actor(role), 'plan', phase, 'confirmations')).toBe(false);
    }
  }
});

test('a room that is not listed is refused', () => {
  for (const name of ['secrets', 'commitments', 'text/secret', 'voice/me/secret', '__proto__', '', 'roster/me']) {
    for (const role of ROLES) expect(mayWrite(actor(role, ['me']), name, 'needs', 'x')).toBe(false);
  }
});

test('[R016] [R109] who gets which document', () => {
  const READERS = {
    plan: ROLES.filter((role) => role !== 'viewer'),
    chair: ['chair', 'cochair'],
    premeeting: ['chair', 'cochair', 'secretary', 'agency'],
    limited: ROLES.filter((role) => role !== 'viewer'),
  };
  for (const document of DOCUMENT_KINDS) {
    expect(ROLES.filter((role) => mayRead(role, document))).toEqual(READERS[document]);
  }
});
