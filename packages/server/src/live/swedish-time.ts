import type { Language } from '@samsyn/words';

/** Meetings are held in Sweden, whatever zone the server or the reader's phone is set to. */
const ZONE = 'Europe/Stockholm';

const LOCALE: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, hourCycle: 'h23', ...options });
  formats.set(key, made);
  return made;
}

/** `10:37` */
export const clock = (language: Language, ms: number): string =>
  format(language, { hour: '2-digit', minute: '2-digit' }).format(ms);

/** `4 december 2026 11:14` */
export const moment = (language: Language, ms: number): string =>
  `${format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(ms)} ${clock(language, ms)}`;

/**
 * A day or a day with a time, as people say it; whatever cannot be read as one is said as it stands.
 *
 * @param value `YYYY-MM-DD`, local `YYYY-MM-DDTHH:MM`, or RFC 3339
 * @param style `long`: "12 februari 2027 10:00"; `short`: "12 feb"; `day`: "12 februari"
 */
export function spoken(language: Language, value: string, style: 'long' | 'day' | 'short'): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
  const [, date, time, zone] = day ?? [];
  const ms = Date.parse(zone ? value : `${date ?? ''}T12:00:00Z`);
  if (date === undefined || Number.isNaN(ms)) return value;
  const options = { day: 'numeric', month: style === 'short' ? 'short' : 'long' } as const;
  const said = format(language, style === 'long' ? { ...options, year: 'numeric' } : options)
    .format(ms)
    .replace('.', '');
  if (style !== 'long' || time === undefined) return said;
  // A time without a zone was typed in the room, so it is already Swedish time.
  return `${said} ${zone ? clock(language, ms) : time}`;
}
