import type { Phase, Presence, Principal, Role } from '@samsyn/model';
import { language, say } from './say.ts';
import { dayOf, TIME_ZONE } from './swedish-time.ts';

export const phaseName = (phase: Phase): string => say(`phase-${phase}`);
export const roleName = (role: Role): string => say(`role-${role}`);
export const presenceName = (presence: Presence): string => say(`presence-${presence.replace('+', '-')}`);
export const principalName = (principal: Principal): string => say(`principal-${principal.replace('ö', 'o')}`);

const made = new Map<string, Intl.DateTimeFormat>();
const format = (kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${kind} ${language()}`;
  const locale = language() === 'en' ? 'en-GB' : language();
  const known = made.get(name) ?? new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options });
  made.set(name, known);
  return known;
};

/** "10:42" */
export const clockTime = (ms: number): string =>
  format('clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);

/** "fredag 12 december" */
export const weekdayAndDay = (ms: number): string => format('day', { weekday: 'long', day: 'numeric', month: 'long' }).format(ms);

/** "12 dec 2026", for a day as it stands in the document (`2026-12-12`); empty for an empty one. */
export function shortDate(isoDate: string): string {
  const ms = Date.parse(`${isoDate.slice(0, 10)}T12:00:00Z`);
  return Number.isNaN(ms) ? '' : format('date', { day: 'numeric', month: 'short', year: 'numeric' }).format(ms).replace('.', '');
}

/** Whether two moments fall on the same day where the meeting is held. */
export const isSameDay = (a: number, b: number): boolean => dayOf(a) === dayOf(b);

/** "Jenny, Fredrik och Katarina" */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(language(), { style: 'long', type: 'conjunction' }).format(names);

/** The first name, for those who speak to each other: "Sara Ek" → "Sara". */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;
