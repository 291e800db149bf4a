import type { Person } from '@samsyn/model';
import { html, nothing } from 'lit';
import { presenceName, roleName } from '../../words/names.ts';
import { canSay, say } from '../../words/say.ts';
import { disc } from './disc.ts';

/** Somebody at the table or on their way to it. */
export type Somebody = Pick<Person, 'id' | 'name' | 'role' | 'agency' | 'presence'>;

export interface PeopleOptions {
  readonly people: readonly Somebody[];
  readonly here: readonly string[];
  readonly you: string;
  readonly floor?: string;
}

/** People in two lists, for places without a meeting too. */
export function peopleTemplate({ people, here, you, floor }: PeopleOptions) {
  const isHere = ({ id, presence }: Somebody): boolean => here.includes(id) && presence !== 'absent';
  // Whoever looks for themselves finds themselves first.
  const youFirst = (some: readonly Somebody[]) => [...some].sort((a, b) => Number(b.id === you) - Number(a.id === you));
  const coming = people.filter((person) => !isHere(person) && person.presence !== 'absent');
  const absent = people.filter((person) => person.presence === 'absent');
  const list = (heading: string, some: readonly Somebody[], isAway: boolean) =>
    some.length === 0
      ? nothing
      : html`<h2>${heading}</h2>
          <ul class="people__list">${some.map((person) => personItem(person, { isYou: person.id === you, isAway, speaks: person.id === floor }))}</ul>`;
  return html`<div class="people">
    ${list(say('people-here'), youFirst(people.filter(isHere)), false)} ${list(say('people-expected'), coming, true)}
    ${list(say('people-absent'), absent, true)}
  </div>`;
}

function personItem(person: Somebody, { isYou, isAway, speaks }: { isYou: boolean; isAway: boolean; speaks: boolean }) {
  return html`<li>
    ${disc(person, { isYou: isYou && !speaks, isAway, speaks })}
    <p><b>${isYou ? say('people-you') : person.name}</b><small>${about(person)}</small></p>
  </li>`;
}

/** What a person does here, or where they come from; and how they take part, when not in the room. */
function about({ role, agency, presence }: Somebody): string {
  const what = canSay(`does-${role}`) ? say(`does-${role}`) : (shortOf(agency) ?? roleName(role));
  return presence === 'room' || presence === 'absent' ? what : `${what}, ${presenceName(presence)}`;
}

const shortOf = (agency: string | null): string | undefined => agency?.split(',')[0]?.trim() || undefined;
