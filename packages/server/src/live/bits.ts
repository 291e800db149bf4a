import { isPart, type Person, type Projection } from '@samsyn/model';
import { LANGUAGES, type Words } from '@samsyn/words';
import { type Html, html } from './html.ts';
import { initials, shortName } from './names.ts';
import { clock } from './swedish-time.ts';

/** What a page is made from: the plan as it may be seen, and whose eyes and moment it is made for. */
export interface Scene {
  readonly projection: Projection;
  readonly words: Words;
  readonly nowMs: number;
  /** The seat of whoever looks, when it has something of its own in the plan. */
  readonly you: string | null;
  /** Which page of the board, from 1. */
  readonly page: number;
}

/** A picture from the sprite. It never carries meaning alone. */
export const icon = (name: string, more = ''): Html =>
  html`<svg class="i${more === '' ? '' : ` ${more}`}" aria-hidden="true"><use href="/icons.svg#${name}"/></svg>`;

/** The speaker's disc: ink, so that nobody else has a colour. */
export const face = (person: Person): Html => html`<span class="face face--speaks" aria-hidden="true">${initials(person)}</span>`;

/** The class that gives a page the colour of its phase. Outside the parts there is none. */
export const phaseClass = ({ meeting }: Projection): string => (isPart(meeting.phase) ? `ph-${meeting.phase}` : 'ph-none');

/** "Så här är det nu, 10:37". The page can only be read, so it never says that anything is saved. */
export const asItIs = ({ words, nowMs }: Scene): Html => {
  const time = clock(words.language, nowMs);
  const [before = '', after = ''] = words.say('live-as-it-is', { time: '\n' }).split('\n');
  return html`<p class="chip" data-state="saved">${icon('check')}<span>${before}<time data-as-of>${time}</time>${after}</span></p>`;
};

/** What people wrote stays in the language they wrote it in, and a screen reader has to know. */
export const theirs = (words: Words): Html | null => (words.language === LANGUAGES[0] ? null : html` lang="${LANGUAGES[0]}"`);

/** Somebody's own words, in quotation marks. */
export const quote = (text: string): Html => html`<p class="voice">${text}</p>`;

/** Lines of a longer text, as people typed them. */
export const lines = (text: string): Html[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);

const WAYS: readonly string[] = ['room', 'video', 'phone'];

/** How one may take part in a meeting: in the room, on video, by phone. */
export function meetingWays(words: Words, modes: readonly string[]): Html | null {
  const known = WAYS.filter((way) => modes.includes(way)).map((way) => words.say(`presence-${way}`));
  return known.length === 0 ? null : html`<p>${words.say('print-ways', { ways: known.join(', ') })}</p>`;
}

/** "Omar skriver åt Peter", while somebody writes in a row; nothing when nobody does. */
export function writingIn({ projection, words }: Scene, row: { key: string; owner: Person }): Html | null {
  const writing = projection.writing.find((one) => one.row === row.key);
  if (!writing) return null;
  const by = shortName(projection, writing.by);
  const text =
    writing.by.id === row.owner.id
      ? words.say('live-writing-self', { name: by })
      : words.say('live-writing-for', { by, owner: shortName(projection, row.owner) });
  return html`<small class="writes">${icon('pen')} ${text} <span class="typing" aria-hidden="true"><i></i><i></i><i></i></span></small>`;
}
