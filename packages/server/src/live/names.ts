import { FAMILY, type Person, type Projection } from '@samsyn/model';
import type { Words } from '@samsyn/words';

/** What a person is called in the room: the name the person chose, else the first name, unless two share it. */
export function shortName(projection: Projection, person: Person): string {
  if (person.id === projection.subject?.id && projection.displayName !== '') return projection.displayName;
  const first = firstName(person);
  const isShared = projection.people.some((other) => other.id !== person.id && firstName(other) === first);
  return isShared ? person.name : first;
}

const firstName = (person: Person): string => person.name.trim().split(/\s+/)[0] ?? '';

export const isFamilyPerson = (person: Person): boolean => FAMILY.includes(person.role);

/** Agencies are called by their first words in the room: "Socialtjänsten, Barn och familj" is Socialtjänsten. */
export const agencyName = (person: Person): string =>
  isFamilyPerson(person) ? '' : (person.agency?.split(',')[0]?.trim() ?? '');

/** "Peter från Ekbackens skola", or just the name for those who have no agency. */
export const personFrom = (words: Words, projection: Projection, person: Person): string =>
  withAgency(words, projection, person, 'live-person-from');

/** "Peter, Ekbackens skola". */
export const personComma = (words: Words, projection: Projection, person: Person): string =>
  withAgency(words, projection, person, 'live-person-comma');

function withAgency(words: Words, projection: Projection, person: Person, id: string): string {
  const name = shortName(projection, person);
  const agency = agencyName(person);
  return agency === '' ? name : words.say(id, { name, agency });
}

/** "Birgitta, mötesledare": those who have no agency are told by what they do here. */
export function personAsHere(words: Words, projection: Projection, person: Person): string {
  if (isFamilyPerson(person) || agencyName(person) !== '') return personComma(words, projection, person);
  return words.say('live-person-comma', { name: shortName(projection, person), agency: words.say(`role-${person.role}`) });
}

/** Whose promise a row is: the agency's, or the person's own. */
export const ownerName = (projection: Projection, person: Person): string => agencyName(person) || shortName(projection, person);

/** Two letters for the disc that marks who has the word. */
export function initials(person: Person): string {
  const parts = person.name.trim().split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
  return ends
    .map((part) => (part ? ([...part][0] ?? '') : ''))
    .join('')
    .toUpperCase();
}

/** Pictures for kinds of agencies. They are decoration beside the name: a kind that is not known gets a plain one. */
const AGENCY_ICONS: readonly (readonly [RegExp, string])[] = [
  [/skol|gymnasi|rektor|elevh/i, 'school'],
  [/habiliter/i, 'ear'],
  [/bup|psyki|kurator|samtal/i, 'talk'],
  [/soci|lss|boende|hemtj/i, 'home'],
];

/** Icon for whose promise a row is. */
export function ownerIcon(person: Person): string {
  if (isFamilyPerson(person)) return 'family';
  if (person.agency === null) return 'person';
  return AGENCY_ICONS.find(([pattern]) => pattern.test(person.agency ?? ''))?.[1] ?? 'support';
}
