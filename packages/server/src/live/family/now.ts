import { isPart } from '@samsyn/model';
import { isShared } from '../as-seen.ts';
import { asItIs, face, type Scene } from '../bits.ts';
import { circle, phaseName } from '../circle-svg.ts';
import { type Html, html } from '../html.ts';
import { personFrom, shortName } from '../names.ts';
import { clock, moment } from '../swedish-time.ts';

/** Where we are and who speaks: what the page begins with. */
export function now(scene: Scene): Html {
  const { words, projection } = scene;
  const { phase, lockedAt, version, startsAt } = projection.meeting;
  const startsMs = Date.parse(startsAt);
  return html`<section class="now" data-key="now">
<div class="dial">${circle(scene, 'bare')}</div>
<h1>${isPart(phase) && html`<span class="sr">${words.say('live-now')} </span>`}${headline(scene)}</h1>
${about(scene)}${partLeader(scene)}
${phase === 'waiting' && !Number.isNaN(startsMs) && html`<p class="quiet">${words.say('live-starts', { when: moment(words.language, startsMs) })}</p>`}
${lockedAt !== null && html`<p class="quiet">${words.say('live-version', { version, when: moment(words.language, lockedAt) })}</p>`}
${asItIs(scene)}
${speaks(scene)}
</section>`;
}

/** The phase in words; a pause is what happens now, whatever part it falls in. */
export function headline({ projection, words, nowMs }: Scene): string {
  const { phase, pausedAt, pauseUntil } = projection.meeting;
  if (pausedAt === null) return phaseName(words, phase);
  if (pauseUntil === null || pauseUntil <= nowMs) return words.say('live-pause');
  return words.say('live-pause-until', { time: clock(words.language, pauseUntil) });
}

function about({ projection, words }: Scene): Html {
  const { phase, pausedAt } = projection.meeting;
  if (!isShared(projection)) return html`<p>${words.say('live-no-consent')}</p>`;
  const id = pausedAt === null ? `live-about-${phase}` : 'live-pause-about';
  return html`<p>${words.say(id, { name: projection.displayName })}</p>`;
}

/** Who leads the part, when that is the person whose meeting it is. */
export function partLeader({ projection, words, you }: Scene): Html | null {
  const { partLeader: seat, phase } = projection.meeting;
  const leader = isPart(phase) && seat !== you ? projection.people.find(({ id }) => id === seat) : undefined;
  return leader ? html`<p class="quiet">${words.say('live-part-leader', { name: shortName(projection, leader) })}</p>` : null;
}

function speaks(scene: Scene): Html | null {
  const { projection, words, you } = scene;
  const { floor, next, meeting } = projection;
  if (!isPart(meeting.phase) || meeting.pausedAt !== null) return null;
  const [first] = next.filter((person) => person.id !== floor?.id);
  const after =
    first &&
    (first.id === you ? words.say('live-next-you') : words.say('live-next', { person: personFrom(words, projection, first) }));
  if (!floor)
    return after === undefined
      ? null
      : html`<div class="speaks"><p>${words.say('live-nobody-speaks')}<small>${after}</small></p></div>`;
  const speaking =
    floor.id === you ? words.say('live-speaks-you') : words.say('live-speaks', { person: personFrom(words, projection, floor) });
  return html`<div class="speaks">${face(floor)}<p>${speaking}${after !== undefined && html`<small>${after}</small>`}</p></div>`;
}
