/** Meetings are held in Sweden: the clock on the wall is shown to everyone, wherever they sit. */
export const TIME_ZONE = 'Europe/Stockholm';

// The Swedish way to write a day is the ISO way.
const written = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'short' });

/** `2026-12-03T10:37`: a moment by the clock on the wall, as a date-time field writes it; empty for no moment. */
export const wallClock = (ms: number): string => (Number.isNaN(ms) ? '' : written.format(ms).replace(' ', 'T'));

/** `2026-12-03`: the day it is then; empty for no moment. */
export const dayOf = (ms: number): string => wallClock(ms).slice(0, 10);

/** A moment as it stands in a document, as a date-time field writes it. One without a time zone is by that clock already. */
export const asWallClock = (at: string): string =>
  (/T.*(Z|[+-]\d{2}:\d{2})$/.test(at) && wallClock(Date.parse(at))) || at.slice(0, 16);

/**
 * The moment when the clock on the wall shows a time, on the day of a meeting.
 *
 * @param startsAt ISO with a time zone, whichever
 * @param time `10:25`
 * @returns ms; undefined when it is no time, or the meeting has none
 */
export function wallTimeOn(startsAt: string, time: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(time) ?? [];
  const asUtc = Date.parse(`${dayOf(Date.parse(startsAt))}T${hours.padStart(2, '0')}:${minutes}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // How far ahead the clock is depends on the moment that is sought: the second look is from close by.
  const ahead = (ms: number): number => Date.parse(`${wallClock(ms)}:00Z`) - ms;
  return asUtc - ahead(asUtc - ahead(asUtc));
}
