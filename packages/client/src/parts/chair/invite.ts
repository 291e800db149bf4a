import { PRINCIPALS, type Principal, type Role } from '@samsyn/model';
import { request } from '../../session.ts';

/** Somebody who is let in while the meeting is on. */
export interface Invited {
  readonly name: string;
  readonly role: Role;
  readonly agency?: string;
  readonly principal?: Principal;
}

/** A seat with its link. The link is shown once; the server keeps no more of it than a hash. */
export interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}

const at = (planId: string): string => `/api/plans/${encodeURIComponent(planId)}/participants`;

/** @throws ProblemError when the server says no */
export async function invite(planId: string, person: Invited): Promise<Invitation> {
  const response = await request(at(planId), {
    method: 'POST',
    body: JSON.stringify(person),
    headers: { 'content-type': 'application/json' },
  });
  return (await response.json()) as Invitation;
}

/** Ends a seat's access: its link dies and its pages close at once. What it has written stays in the plan. */
export async function revoke(planId: string, seat: string): Promise<void> {
  await request(`${at(planId)}/${encodeURIComponent(seat)}`, { method: 'DELETE' });
}

/** Roles that may be let in late, most usual first. There is one chair, and the person is there from the start. */
export const LATE_ROLES: readonly Role[] = ['agency', 'relative', 'guardian', 'secretary', 'interpreter', 'cochair', 'viewer'];

/** What a form said, as the server wants it. */
export function invitedFrom(form: FormData): Invited {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const role = LATE_ROLES.find((one) => one === text('role')) ?? 'agency';
  const principal = PRINCIPALS.find((one) => one === text('principal'));
  const agency = text('agency');
  return {
    name: text('name'),
    role,
    ...(role === 'agency' && agency !== '' ? { agency } : {}),
    ...(role === 'agency' && principal ? { principal } : {}),
    ...(role === 'guardian' || role === 'relative' ? { principal: 'enskild' as const } : {}),
  };
}
