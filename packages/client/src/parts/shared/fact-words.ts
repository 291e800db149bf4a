import { type Fields, listOf, numberOf, textOf } from '@samsyn/model';
import { shortDate } from '../../words/names.ts';
import { canSay, language, say } from '../../words/say.ts';
import { MODES } from './mode-ticks.ts';

/** The parts of a fact that are known, after each other. */
export const joined = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join(', ');

/** "Lämnat, skriftligt, 10 nov 2026" */
export function consent(given: Fields): string {
  const form = textOf(given, 'form');
  return joined([
    say(`shared-consent-${textOf(given, 'status') || 'none'}`),
    form === '' ? '' : say(`shared-consent-form-${form}`),
    shortDate(textOf(given, 'givenOn')),
  ]);
}

/** What a consent became: "återkallat, Sara Ek, 4 dec 2026", or as it was given. */
export const becameOf = (note: Fields): string =>
  textOf(note, 'status') === 'withdrawn'
    ? joined([say('shared-consent-withdrawn'), textOf(note, 'revokedBy'), shortDate(textOf(note, 'revokedOn'))])
    : joined([consent(note), ...listOf(note, 'agencies'), ...listOf(note, 'exceptions')]);

/** Who has given the consent, each with their day. */
export function givers(given: Fields): string[] {
  const { givenBy } = given as { readonly givenBy?: unknown };
  if (!Array.isArray(givenBy)) return [];
  return (givenBy as Fields[])
    .map((giver) => joined([textOf(giver, 'name'), shortDate(textOf(giver, 'on'))]))
    .filter((giver) => giver !== '');
}

/** "somaliska" for `so`; what is no code is a language in somebody's own words. */
export function languageName(code: string): string {
  if (code === '') return '';
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** What helps the person to follow: pictures, easy words. */
export const support = (subject: Fields): string =>
  joined(['imageSupport', 'easyRead'].map((name) => (subject[name] === true ? say(`shared-subject-${name}`) : '')));

/** How the person wants to take part, and for which minutes of the meeting. */
export function participation(subject: Fields): string {
  const id = `shared-participation-${textOf(subject, 'participation')}`;
  const [from, to] = [numberOf(subject, 'fromMinute'), numberOf(subject, 'toMinute')];
  const minutes = from === null || to === null ? '' : say('shared-participation-minutes', { from, to });
  return joined([canSay(id) ? say(id) : '', minutes]);
}

/** What a child chose among pictures before the meeting, with how it feels. */
export function cards(subject: Fields): string[] {
  const { imageCards } = subject as { readonly imageCards?: unknown };
  if (!Array.isArray(imageCards)) return [];
  return (imageCards as Fields[])
    .map((card) => joined([textOf(card, 'label'), textOf(card, 'feeling')]).replace(', ', ': '))
    .filter((card) => card !== '');
}

/** How long before the meeting people were called to it. */
export function notice(invitation: Fields): string {
  const days = numberOf(invitation, 'noticeDays');
  return days === null ? '' : say('shared-fact-notice', { days });
}

export const modes = (chosen: readonly string[]): string =>
  joined(MODES.filter((mode) => chosen.includes(mode)).map((mode) => say(`presence-${mode}`)));
