import { createHash } from 'node:crypto';
import type { Person, ProjectedGoal, Projection } from '@samsyn/model';
import { icon, lines, meetingWays, quote, type Scene } from './bits.ts';
import { numberedRing } from './circle-svg.ts';
import { type Html, html } from './html.ts';
import { agencyName, isFamilyPerson, shortName } from './names.ts';
import { howAsked, objections } from './print-notes.ts';
import { planTable } from './print-table.ts';
import { moment, spoken } from './swedish-time.ts';

/**
 * The plan as it is, on A4: what somebody who was not in the room needs to understand it, and lines to sign on. A plan
 * that is not locked says on every print that it is a draft.
 */
export function printPage(scene: Scene): Html {
  const body = html`${head(scene)}${goals(scene)}${planTable(scene, 'agencies')}${planTable(scene, 'family')}${pair(
    views(scene),
    disagreements(scene),
  )}${objections(scene)}${box(scene)}${text(scene, 'summary', 'print-summary')}${pair(needs(scene), concepts(scene))}${additions(scene)}${signatures(scene)}${formalities(scene)}`;
  return html`<main id="main" class="paper" data-phase="${scene.projection.meeting.phase}">
<article class="sheet">${body}${foot(scene, body)}</article>
${easy(scene)}
</main>`;
}

const part = (heading: string, content: Html | readonly Html[]): Html => html`<section><h2>${heading}</h2>${content}</section>`;

const pair = (one: Html | null, other: Html | null): Html | null => {
  if (!one || !other) return one ?? other;
  return html`<div class="pair">${one}${other}</div>`;
};

function head(scene: Scene): Html {
  const { projection, words } = scene;
  const { meeting, displayName, questions, purpose } = projection;
  const title = displayName === '' ? words.say('print-plan') : words.say('print-plan-for', { name: displayName });
  const starts = spoken(words.language, meeting.startsAt, 'long');
  return html`<header><div><h1>${title}</h1>${
    meeting.lockedAt === null && html`<p class="draft">${words.say('print-draft')}</p>`
  }<p>${words.say('print-meeting', { when: starts, minutes: meeting.plannedMinutes })}</p></div>${numberedRing(scene)}</header>
${purpose !== '' && part(words.say('print-purpose'), lines(purpose))}
<section class="questions"><h2>${words.say('print-questions')}</h2>${
    questions.length === 0
      ? html`<p>${words.say('print-no-question')}</p>`
      : html`<ol>${questions.map(
          ({ text: asked, answer }) =>
            html`<li><b>${asked}</b>${answer === '' ? html`<p class="none">${words.say('print-no-answer')}</p>` : lines(answer)}</li>`,
        )}</ol>`
  }</section>`;
}

/** Who was there and what was consented to: needed on the paper, and not what anybody looks for first. */
const formalities = (scene: Scene): Html => html`<section>${people(scene)}<p>${consent(scene)}</p></section>`;

function people({ projection, words }: Scene): Html {
  const named = (person: Person): string =>
    person.agency && !isFamilyPerson(person) ? `${person.name} (${person.agency})` : person.name;
  const absent = projection.people.filter(({ presence }) => presence === 'absent');
  const came = projection.people.filter(({ presence }) => presence !== 'absent');
  return html`<p>${words.say('print-here', { names: came.map(named).join(', ') })}.${
    absent.length > 0 && html` ${words.say('print-absent', { names: absent.map(named).join(', ') })}.`
  }</p>`;
}

/** Consent in one sentence, with what may not be shared. */
function consent({ projection, words }: Scene): string {
  const { status, form, givenOn, exceptions } = projection.consent;
  const known = ['given', 'refused', 'withdrawn'].includes(status) ? status : 'none';
  const isGiven = known === 'given';
  const sentence = words.say('print-consent', {
    status: words.say(`print-consent-${known}`),
    form: isGiven && form !== '' ? form : 'none',
    on: isGiven && givenOn !== '' ? spoken(words.language, givenOn, 'long') : 'none',
  });
  return [sentence, ...exceptions.map((one) => words.say('print-consent-except', { text: one }))].join(' ');
}

function goals({ projection, words }: Scene): Html | null {
  const goal = (one: ProjectedGoal): Html =>
    html`<div class="goal"><p><b>${one.text}</b>${
      one.targetDate !== '' &&
      html` <span class="num">${words.say('print-goal-until', { date: spoken(words.language, one.targetDate, 'long') })}</span>`
    }</p>${one.inOwnWords !== '' && quote(one.inOwnWords)}${one.measure !== '' && html`<p>${words.say('print-measure', { measure: one.measure })}</p>`}</div>`;
  const long = projection.goals.filter(({ term }) => term === 'long');
  const short = projection.goals.filter(({ term }) => term !== 'long');
  const column = (id: string, some: readonly ProjectedGoal[]): Html | null =>
    some.length === 0 ? null : part(words.say(id), some.map(goal));
  const both = pair(column('print-goals-long', long), column('print-goals-short', short));
  return both && html`<div class="goals">${both}</div>`;
}

function needs({ projection, words }: Scene): Html | null {
  if (projection.needs.length === 0) return null;
  return part(
    words.say('print-needs'),
    html`<ul>${projection.needs.map(
      ({ text: needed, voicedBy }) =>
        html`<li>${voicedBy ? words.say('print-need-by', { text: needed, name: shortName(projection, voicedBy) }) : needed}</li>`,
    )}</ul>`,
  );
}

function views(scene: Scene): Html | null {
  const { projection, words } = scene;
  if (projection.views.length === 0) return null;
  // The child's words come first, whatever order people sit in.
  const ordered = [...projection.views].sort((a, b) => Number(b.by.role === 'subject') - Number(a.by.role === 'subject'));
  return part(
    words.say('print-views'),
    ordered.map(
      (view) =>
        html`<h3>${words.say('print-says', { name: shortName(projection, view.by) })}</h3>${quote(view.text)}${howAsked(scene, view)}`,
    ),
  );
}

function disagreements({ projection, words }: Scene): Html {
  const open = projection.disagreements.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return part(words.say('print-disagree'), html`<p>${words.say('print-agreed')}</p>`);
  return part(
    words.say('print-disagree'),
    open.map((one) => {
      const date = one.byDate === '' ? '' : spoken(words.language, one.byDate, 'long');
      const handled = one.handledBy && shortName(projection, one.handledBy);
      return html`<h3>${one.topic}</h3>${one.positions.map(
        ({ by, text: said }) => html`<p>${words.say('live-disagree-says', { name: shortName(projection, by), text: said })}</p>`,
      )}${
        handled !== null &&
        html`<p>${date === '' ? words.say('live-disagree-handled', { name: handled }) : words.say('live-disagree-handled-by', { name: handled, date })}</p>`
      }${handled === null && date !== '' && html`<p>${words.say('live-disagree-by', { date })}</p>`}`;
    }),
  );
}

/** When we meet again and whom to call: what is looked for in a hurry stands in a frame. */
function box(scene: Scene): Html {
  const { projection, words } = scene;
  const { coordinator, contingency } = projection;
  const { ifNotWorking, acute, changeTrigger } = contingency;
  const holds = coordinator
    ? html`<p><b>${coordinator.person.name}</b>${coordinator.person.agency !== null && html`, ${coordinator.person.agency}`}</p>${
        coordinator.expectations.length > 0 &&
        html`<p>${words.say('print-expectations')} ${coordinator.expectations.join('. ')}.</p>`
      }`
    : html`<p class="none">${words.say('print-no-coordinator')}</p>`;
  const instead = html`${lines(ifNotWorking)}${acute !== '' && html`<h3>${words.say('print-acute')}</h3>${lines(acute)}`}${
    changeTrigger !== '' && html`<h3>${words.say('print-change')}</h3>${lines(changeTrigger)}`
  }`;
  return html`<div class="pair box">${part(words.say('print-follow-up'), followUp(scene))}${part(words.say('print-coordinator'), holds)}${
    (ifNotWorking !== '' || acute !== '' || changeTrigger !== '') && part(words.say('print-contingency'), instead)
  }</div>`;
}

function followUp({ projection, words }: Scene): Html {
  const { followUp: next } = projection;
  if (next === null || (next.needed && next.at === '')) return html`<p class="none">${words.say('print-no-follow-up')}</p>`;
  if (!next.needed) return html`<p>${words.say('live-follow-up-none')} ${next.reason}</p>`;
  return html`<p><b>${spoken(words.language, next.at, 'long')}</b>${
    next.minutes !== null && html`, ${words.say('live-follow-up-minutes', { minutes: next.minutes })}`
  }</p>${next.place !== '' && html`<p>${next.place}</p>`}${meetingWays(words, next.modes)}${
    next.question !== '' && html`<p>${words.say('print-follow-up-question')}: ${next.question}</p>`
  }`;
}

function text({ projection, words }: Scene, section: string, heading: string): Html | null {
  const written = projection.texts[section] ?? '';
  return written === '' ? null : part(words.say(heading), lines(written));
}

function concepts({ projection, words }: Scene): Html | null {
  if (projection.concepts.length === 0) return null;
  return part(
    words.say('print-concepts'),
    html`<dl>${projection.concepts.map(({ term, explanation }) => html`<dt>${term}</dt><dd>${explanation}</dd>`)}</dl>`,
  );
}

function additions({ projection, words }: Scene): Html | null {
  if (projection.additions.length === 0) return null;
  return part(
    words.say('print-additions'),
    projection.additions.map(({ by, text: added, atMs }) => {
      const name = atMs === null ? by.name : words.say('live-addition', { name: by.name, date: moment(words.language, atMs) });
      return html`<h3>${name}</h3>${lines(added)}`;
    }),
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  confirmed: 'print-confirmed',
  'with-reservation': 'print-with-reservation',
  dissenting: 'print-dissenting',
};

/** Lines for everyone who sat at the table and has a say in the plan. */
function signatures({ projection, words }: Scene): Html {
  const sign = projection.people.filter(
    ({ role, presence }) => presence !== 'absent' && !['secretary', 'interpreter', 'viewer'].includes(role),
  );
  const said = (person: Person): Html | null => {
    const found = projection.confirmations.find(({ by }) => by.id === person.id);
    const id = found && SIGNS[found.status];
    return found && id !== undefined ? html` <small>${words.say(id)}${found.text !== '' && html`: ${found.text}`}</small>` : null;
  };
  return html`<section class="signatures"><h2>${words.say('print-signatures')}</h2><p>${words.say('print-signature-note')}</p><ul class="sign">${sign.map(
    (person) =>
      html`<li><i></i><span>${person.name}${agencyName(person) !== '' && html`, ${agencyName(person)}`}${said(
        person,
      )}</span><u></u><span class="on">${words.say('print-date')}</span><u class="short"></u></li>`,
  )}</ul></section>`;
}

/** A code made of what stands on the paper: two papers with one code say the same. */
const codeOf = (body: Html): string =>
  createHash('sha256')
    .update(body.toString())
    .digest('hex')
    .slice(0, 8)
    .toUpperCase()
    .replace(/(.{4})/, '$1 ');

function foot({ projection, words, nowMs }: Scene, body: Html): Html {
  const { version, lockedAt } = projection.meeting;
  const said =
    lockedAt === null
      ? words.say('print-footer-draft', { when: moment(words.language, nowMs) })
      : words.say('print-footer-locked', { version, when: moment(words.language, lockedAt) });
  return html`<footer class="foot"><span>${icon('mark')} ${said}</span><span class="num">${words.say('print-footer-code', { code: codeOf(body) })}</span></footer>`;
}

/** The child's sheet: what happens now, in the words the scribe chose, large. */
function easy({ projection, words }: Scene): Html | null {
  if (projection.onePager.length === 0) return null;
  return html`<article class="sheet easy"><h2>${words.say('print-easy')}</h2><ol>${projection.onePager.map(easyRow)}</ol></article>`;
}

const easyRow = ({ goal, what, howWhere, when, who }: Projection['onePager'][number]): Html =>
  html`<li><div>${goal !== '' && html`<p class="quiet">${goal}</p>`}<b>${what}</b>${howWhere !== '' && html`<p>${howWhere}</p>`}</div><p class="w"><b>${when}</b>${who}</p></li>`;
