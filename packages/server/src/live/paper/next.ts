import { lines, meetingWays, type Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { spoken } from '../swedish-time.ts';
import { part } from './bits.ts';

/** When we meet again and whom to call: what is looked for in a hurry stands in a frame. */
export function next(scene: Scene): Html {
  const { projection, words } = scene;
  const { ifNotWorking, acute, changeTrigger } = projection.contingency;
  const instead = html`${lines(ifNotWorking)}${acute !== '' && html`<h3>${words.say('print-acute')}</h3>${lines(acute)}`}${
    changeTrigger !== '' && html`<h3>${words.say('print-change')}</h3>${lines(changeTrigger)}`
  }`;
  return html`<div class="pair box">${part(words.say('print-follow-up'), followUp(scene))}${part(
    words.say('print-coordinator'),
    coordinator(scene),
  )}${(ifNotWorking !== '' || acute !== '' || changeTrigger !== '') && part(words.say('print-contingency'), instead)}</div>`;
}

/** Who holds the plan together, and what may be expected of them [R123]. */
function coordinator({ projection: { coordinator: holds }, words }: Scene): Html {
  if (!holds) return html`<p class="none">${words.say('print-no-coordinator')}</p>`;
  const { person, expectations } = holds;
  return html`<p><b>${person.name}</b>${person.agency !== null && html`, ${person.agency}`}</p>${
    expectations.length > 0 && html`<p>${words.say('print-expectations')} ${expectations.map(sentence).join(' ')}</p>`
  }`;
}

/** One full stop, whether or not somebody typed it. */
const sentence = (text: string): string => text.trim().replace(/([^.!?])$/, '$1.');

function followUp({ projection: { followUp: again }, words }: Scene): Html {
  if (again === null || (again.needed && again.at === '')) return html`<p class="none">${words.say('print-no-follow-up')}</p>`;
  if (!again.needed) return html`<p>${words.say('live-follow-up-none')} ${again.reason}</p>`;
  return html`<p><b>${spoken(words.language, again.at, 'long')}</b>${
    again.minutes !== null && html`, ${words.say('live-follow-up-minutes', { minutes: again.minutes })}`
  }</p>${again.place !== '' && html`<p>${again.place}</p>`}${meetingWays(words, again.modes)}${
    again.question !== '' && html`<p>${words.say('print-follow-up-question')}: ${again.question}</p>`
  }`;
}
