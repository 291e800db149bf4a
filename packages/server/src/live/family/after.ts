import { lines, type Scene, theirs } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { personFrom, shortName } from '../names.ts';
import { moment, spoken } from '../swedish-time.ts';
import { section } from './section.ts';

/** Whom to call [R136]. */
export function coordinator({ projection, words }: Scene): Html | null {
  if (!projection.coordinator) return null;
  const { person, expectations } = projection.coordinator;
  return section(
    'coordinator',
    words.say('live-coordinator'),
    html`<p>${words.say('live-coordinator-who', { person: personFrom(words, projection, person) })}</p>${
      expectations.length > 0 &&
      html`<ul class="plain"${theirs(words)}>${expectations.map((text) => html`<li>${text}</li>`)}</ul>`
    }`,
  );
}

/** What to do when something does not work, or is urgent. */
export function contingency({ projection, words }: Scene): Html | null {
  const { ifNotWorking, acute } = projection.contingency;
  if (ifNotWorking === '' && acute === '') return null;
  return section(
    'contingency',
    words.say('live-contingency'),
    html`<div${theirs(words)}>${lines(ifNotWorking)}</div>${acute !== '' && html`<h3>${words.say('live-acute')}</h3><div${theirs(words)}>${lines(acute)}</div>`}`,
  );
}

/** When everyone meets again, or why not. */
export function followUp({ projection, words }: Scene): Html | null {
  const { followUp: next } = projection;
  if (!next || (next.needed && next.at === '')) return null;
  const content = next.needed
    ? html`<p><b>${spoken(words.language, next.at, 'long')}</b>${next.minutes !== null && html`, ${words.say('live-follow-up-minutes', { minutes: next.minutes })}`}</p>${
        next.place !== '' && html`<p>${next.place}</p>`
      }${next.question !== '' && html`<p>${next.question}</p>`}`
    : html`<p>${words.say('live-follow-up-none')}</p>${next.reason !== '' && html`<p>${next.reason}</p>`}`;
  return section('follow-up', words.say('live-follow-up'), content);
}

/** How and when each in the family gets the plan [R134]. */
export function copies({ projection, words }: Scene): Html | null {
  const { copies: found } = projection;
  if (found.length === 0) return null;
  const how = ({ form, status, onDate }: (typeof found)[number]): string =>
    [
      form === '' ? '' : words.say(`live-copy-${form}`),
      status === '' ? '' : words.say(`live-copy-${status}`),
      onDate === '' ? '' : spoken(words.language, onDate, 'day'),
    ]
      .filter((part) => part !== '')
      .join(', ');
  return section(
    'copies',
    words.say('live-copies'),
    html`<ul class="plain">${found.map((copy) => html`<li><b${theirs(words)}>${copy.to}</b>: ${how(copy)}</li>`)}</ul>`,
  );
}

/** What has been added since the lock. */
export function additions({ projection, words }: Scene): Html | null {
  if (projection.additions.length === 0) return null;
  return section(
    'additions',
    words.say('live-additions'),
    html`<ul class="plain">${projection.additions.map(
      ({ by, text, atMs }) =>
        html`<li>${lines(text)}<p class="quiet">${
          atMs === null
            ? shortName(projection, by)
            : words.say('live-addition', { name: shortName(projection, by), date: moment(words.language, atMs) })
        }</p></li>`,
    )}</ul>`,
  );
}
