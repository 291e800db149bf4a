import { isPart, type ProjectedCommitment } from '@samsyn/model';
import { isShared } from './as-seen.ts';
import { asItIs, face, icon, lines, phaseClass, quote, type Scene, theirs, writingIn } from './bits.ts';
import { circle, phaseName } from './circle-svg.ts';
import { type Html, html } from './html.ts';
import { ownerIcon, personFrom, shortName } from './names.ts';
import { openSentence, standing, unconfirmedSentence, whenAll, whoAll } from './promises.ts';
import { clock, moment, spoken } from './swedish-time.ts';

/**
 * The page of those who follow on a phone: where we are, who speaks, what it comes to. Nothing has to be pressed.
 * One heading for each thing, in the order a worried person asks for them.
 */
export function familyPage(scene: Scene): Html {
  const { phase, pausedAt } = scene.projection.meeting;
  const isStanding = phase === 'locked' || phase === 'ended';
  // After the lock the question is whom to call; before it, what is being decided.
  const sections = isStanding
    ? [coordinator, contingency, decided, followUp, ownWords, question, disagreements, concepts, additions]
    : [question, decided, ownWords, disagreements, coordinator, contingency, followUp, concepts];
  return html`<main id="main" class="${phaseClass(scene.projection)}" data-phase="${pausedAt === null ? phase : 'pause'}">
${now(scene)}
<div class="rest">${sections.map((section) => section(scene))}</div>
</main>`;
}

function now(scene: Scene): Html {
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

/** A part of the page under its heading. */
const section = (key: string, heading: string, content: unknown): Html =>
  html`<section data-key="${key}" aria-labelledby="h-${key}"><h2 id="h-${key}">${heading}</h2>${content as Html}</section>`;

function question({ projection, words }: Scene): Html | null {
  const { questions, meeting } = projection;
  const isStanding = meeting.phase === 'locked' || meeting.phase === 'ended';
  const shown = isStanding ? questions : questions.filter((one) => one.isActive);
  if (shown.length === 0) return null;
  const heading = words.say(shown.length === 1 ? 'live-question' : 'live-questions');
  return html`<section class="quest" data-key="question" aria-labelledby="h-question"><h2 id="h-question" class="eyebrow">${heading}</h2>${shown.map(
    ({ text, answer }) =>
      html`<p${theirs(words)}>${text}</p>${answer !== '' && html`<p class="answer">${words.say('live-answer', { answer })}</p>`}`,
  )}</section>`;
}

function decided(scene: Scene): Html | null {
  const { projection, words, you } = scene;
  const { commitments, meeting } = projection;
  const rows = commitments.map((row) => ({ row, stands: standing(row, meeting.phase) }));
  const yoursFirst = (a: { row: ProjectedCommitment }, b: { row: ProjectedCommitment }): number =>
    Number(b.row.owner.id === you) - Number(a.row.owner.id === you);
  const done = rows.filter(({ stands }) => stands === 'decided').sort(yoursFirst);
  const open = rows.filter(({ stands }) => stands === 'proposed' || stands === 'open').sort(yoursFirst);
  if (rows.length === 0 && (meeting.phase === 'waiting' || !isShared(projection))) return null;
  return section(
    'decided',
    words.say('live-decided'),
    html`${
      done.length === 0
        ? html`<p class="quiet">${words.say('live-decided-none')}</p>`
        : html`<ul class="done">${done.map(({ row }) => decision(scene, row, true))}</ul>`
    }${
      open.length > 0 &&
      html`<h3>${words.say('live-proposed')}</h3><ul class="done done--open">${open.map(({ row }) => decision(scene, row, false))}</ul>`
    }`,
  );
}

/** One promise: what, who, when, where. What is not said is left out; a gap is not an alarm. */
function decision(scene: Scene, row: ProjectedCommitment, isDecided: boolean): Html {
  const { projection, words, you } = scene;
  const isYours = row.owner.id === you;
  const stands = standing(row, projection.meeting.phase);
  const fact = (sign: string, name: string, value: string): Html | null =>
    value === ''
      ? null
      : html`<span class="fact">${icon(sign)}<span><span class="sr">${words.say(name)}: </span>${value}</span></span>`;
  const state = row.status === 'started' || row.status === 'done' ? words.say(`live-${row.status}`) : '';
  return html`<li data-key="${row.key}"${isDecided && html` data-decision`} class="${isYours && 'yours own-edge'}">${icon(ownerIcon(row.owner))}<div>${
    isYours && html`<span class="mark">${words.say('live-yours')}</span>`
  }<b${theirs(words)}>${row.what}</b>${!(isYours && row.who.trim() === '') && fact('person', 'live-who', whoAll(projection, row))}${fact(
    'calendar',
    'live-when',
    whenAll(words, row),
  )}${fact('place', 'live-where', row.where)}${fact('check', 'live-board-state', state)}${
    stands === 'open' && html`<span class="fact fact--open">${icon('decision')}<span>${openSentence(words, row)}</span></span>`
  }${row.typedBy !== null && html`<span class="fact">${icon('pen')}<span>${unconfirmedSentence(words, projection, row)}</span></span>`}${writingIn(
    scene,
    row,
  )}</div></li>`;
}

/** What the person has said, in the person's own words: pinned, so that the talk of others does not bury it. */
function ownWords(scene: Scene): Html | null {
  const { projection, words, you } = scene;
  const { subject, views, goals, situation } = projection;
  if (!subject) return null;
  const own = situation.find(({ by }) => by.id === subject.id);
  const said = [
    ...views.filter(({ by }) => by.id === subject.id).map(({ text }) => text),
    ...goals.map(({ inOwnWords }) => inOwnWords),
    ...(own ? [own.worksWell, own.worksLessWell, own.text] : []),
  ].filter((text) => text.trim() !== '');
  if (said.length === 0) return null;
  const heading =
    subject.id === you ? words.say('live-your-words') : words.say('live-own-words', { name: shortName(projection, subject) });
  return section('own-words', heading, html`<div class="said"${theirs(words)}>${said.map(quote)}</div>`);
}

function disagreements({ projection, words }: Scene): Html | null {
  const open = projection.disagreements.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  const handled = (one: (typeof open)[number]): string => {
    const date = one.byDate === '' ? '' : spoken(words.language, one.byDate, 'day');
    if (!one.handledBy) return date === '' ? '' : words.say('live-disagree-by', { date });
    const name = shortName(projection, one.handledBy);
    return date === '' ? words.say('live-disagree-handled', { name }) : words.say('live-disagree-handled-by', { name, date });
  };
  return section(
    'disagreements',
    words.say('live-disagree'),
    html`<ul class="done">${open.map(
      (one) =>
        html`<li>${icon('differ')}<div><b${theirs(words)}>${one.topic}</b>${one.positions.map(
          ({ by, text }) => html`<span>${words.say('live-disagree-says', { name: shortName(projection, by), text })}</span>`,
        )}${handled(one) !== '' && html`<span>${handled(one)}</span>`}</div></li>`,
    )}</ul>`,
  );
}

function coordinator({ projection, words }: Scene): Html | null {
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

function contingency({ projection, words }: Scene): Html | null {
  const { ifNotWorking, acute } = projection.contingency;
  if (ifNotWorking === '' && acute === '') return null;
  return section(
    'contingency',
    words.say('live-contingency'),
    html`<div${theirs(words)}>${lines(ifNotWorking)}</div>${acute !== '' && html`<h3>${words.say('live-acute')}</h3><div${theirs(words)}>${lines(acute)}</div>`}`,
  );
}

function followUp({ projection, words }: Scene): Html | null {
  const { followUp: next } = projection;
  if (!next || (next.needed && next.at === '')) return null;
  const content = next.needed
    ? html`<p><b>${spoken(words.language, next.at, 'long')}</b>${next.minutes !== null && html`, ${words.say('live-follow-up-minutes', { minutes: next.minutes })}`}</p>${
        next.place !== '' && html`<p>${next.place}</p>`
      }${next.question !== '' && html`<p>${next.question}</p>`}`
    : html`<p>${words.say('live-follow-up-none')}</p>${next.reason !== '' && html`<p>${next.reason}</p>`}`;
  return section('follow-up', words.say('live-follow-up'), content);
}

function concepts({ projection, words }: Scene): Html | null {
  if (projection.concepts.length === 0) return null;
  return html`<details class="fold" data-key="concepts"><summary>${icon('word')}${words.say('live-concepts')}${icon('down')}</summary><dl>${projection.concepts.map(
    ({ term, explanation }) => html`<dt${theirs(words)}>${term}</dt><dd${theirs(words)}>${explanation}</dd>`,
  )}</dl></details>`;
}

function additions({ projection, words }: Scene): Html | null {
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
