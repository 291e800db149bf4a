import { clockTime } from '../../words/names.ts';
import { language, say } from '../../words/say.ts';
import { asWallClock, dayOf } from '../../words/swedish-time.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language() === 'en' ? 'en-GB' : language();
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** A day without time has no time zone: noon is the same day wherever it is read. */
const noon = (day: string): Date => new Date(`${day}T12:00:00`);
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(noon(day).getTime());

/** The day a meeting is held, where it is held. */
export const meetingDay = (startsAt: string): string => dayOf(Date.parse(startsAt));

/** `14 dec`, for a day as it stands in the document; what is no day is shown as it stands. */
export const shortDay = (day: string): string =>
  isDay(day) ? format({ day: 'numeric', month: 'short' }).format(noon(day)).replace('.', '') : day;

/** `14 december 2026` */
export const longDay = (day: string): string =>
  isDay(day) ? format({ day: 'numeric', month: 'long', year: 'numeric' }).format(noon(day)) : day;

/** `12 februari 2027 klockan 10:00`, for a moment as a date-time field gives it (local time) or with a time zone. */
export function dayAndTime(at: string): string {
  const [day = '', time] = asWallClock(at).split('T');
  return time === undefined ? longDay(day) : say('row-day-at', { day: longDay(day), time });
}

/** From when until when a row goes on, in words; empty when nothing is said. */
export function span(row: { readonly startOn: string; readonly endOn: string; readonly startAfterDecision: boolean }): string {
  const { startOn, endOn, startAfterDecision } = row;
  if (startOn !== '' && endOn !== '') return say('row-span', { from: shortDay(startOn), to: shortDay(endOn) });
  if (startOn !== '') return say('row-from', { day: shortDay(startOn) });
  const until = endOn === '' ? '' : say('row-to', { day: shortDay(endOn) });
  if (!startAfterDecision) return until;
  return until === '' ? say('row-after-decision') : `${say('row-after-decision')}, ${until}`;
}

/** `4 december 2026 11:14`, for a moment by the server's clock. */
export const clockDay = (ms: number): string =>
  say('row-day-at', {
    day: longDay(dayOf(ms)),
    time: clockTime(ms),
  });
