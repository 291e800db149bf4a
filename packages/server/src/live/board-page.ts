import { isPart, type ProjectedCommitment, type ProjectedGoal, type Projection } from '@samsyn/model';
import { isShared } from './as-seen.ts';
import { asItIs, face, icon, phaseClass, quote, type Scene, theirs, writingIn } from './bits.ts';
import { lineCount, MAX_LINES, paged } from './board-lines.ts';
import { circle } from './circle-svg.ts';
import { headline, partLeader } from './family/now.ts';
import { type Html, html } from './html.ts';
import { ownerIcon, ownerName, personAsHere, personComma, shortName } from './names.ts';
import { standing, unconfirmedSentence, whenText } from './promises.ts';
import { spoken } from './swedish-time.ts';

/**
 * Tavlan, for the screen in the room: what we talk about, who has the floor, what it has come to. It has no controls,
 * and it is never more than what the family may see.
 */
export function boardPage(scene: Scene): Html {
  const { meeting } = scene.projection;
  // A projector goes on showing whatever it last got, so nothing stands on it while people walk about.
  if (meeting.pausedAt !== null) return blank(scene, 'pause', headline(scene), '');
  if (meeting.phase === 'ended') return blank(scene, 'ended', scene.words.say('live-board-ended'), nextTime(scene));
  if (!isShared(scene.projection)) return blank(scene, 'no-consent', scene.words.say('live-no-consent'), '');
  const content = CONTENT[meeting.phase] ?? plan;
  const { main, pages, page } = content(scene);
  return html`<main id="main" class="board ${phaseClass(scene.projection)}" data-phase="${meeting.phase}" data-pages="${pages}" data-page="${page}">
<header><h1${theirs(scene.words)}>${questionOf(scene.projection)}</h1></header>
<section class="stage" aria-label="${scene.words.say('live-board-state')}"><div class="dial">${circle(scene, 'labels')}</div>${floor(scene)}</section>
<section class="plan">${main}</section>
<footer>${footer(scene)}${pages > 1 && html`<p class="quiet num">${scene.words.say('live-board-page', { page, pages })}</p>`}${asItIs(scene)}</footer>
</main>`;
}

interface Content {
  readonly main: Html;
  readonly pages: number;
  readonly page: number;
}

/** What the right half shows, by phase. The plan is what all other phases show. */
const CONTENT: Partial<Record<Projection['meeting']['phase'], (scene: Scene) => Content>> = {
  waiting: hello,
  opening: hello,
  situation,
};

function blank({ words }: Scene, phase: string, text: string, below: string): Html {
  return html`<main id="main" class="board board--blank" data-phase="${phase}" data-pages="1" data-page="1"><h1 lang="${words.language}">${text}</h1>${
    below !== '' && html`<p>${below}</p>`
  }</main>`;
}

const nextTime = ({ projection, words }: Scene): string =>
  projection.followUp?.needed && projection.followUp.at !== ''
    ? words.say('live-board-see-you', { when: spoken(words.language, projection.followUp.at, 'long') })
    : '';

/** The question stays on the screen; before one is written, what the meeting is called. */
const questionOf = ({ questions, meeting }: Projection): string =>
  questions.find(({ isActive }) => isActive)?.text ?? questions[0]?.text ?? meeting.title;

function floor(scene: Scene): Html | null {
  const { projection, words } = scene;
  const { floor: speaker, next, meeting } = projection;
  if (!isPart(meeting.phase)) return null;
  const [first] = next.filter((person) => person.id !== speaker?.id);
  if (!speaker && !first) return null;
  return html`<div class="floor">${speaker && face(speaker)}${
    speaker &&
    html`<p><span class="quiet">${words.say('live-board-now')}</span> <b>${personComma(words, projection, speaker)}</b></p>`
  }${first && html`<p class="after"><span class="quiet">${words.say('live-board-next')}</span> ${personComma(words, projection, first)}</p>`}${partLeader(scene)}</div>`;
}

/** One page of rows, clamped to those there are. */
function onPage<T>(
  scene: Scene,
  rows: readonly T[],
  linesOf: (row: T) => number,
  room: number,
): { rows: T[]; pages: number; page: number } {
  const all = paged(rows, linesOf, room);
  const page = Math.min(Math.max(scene.page, 1), Math.max(all.length, 1));
  return { rows: all[page - 1] ?? [], pages: Math.max(all.length, 1), page };
}

function hello(scene: Scene): Content {
  const { projection, words } = scene;
  const here = projection.people.filter((person) => person.presence !== 'absent');
  const { rows, ...place } = onPage(scene, here, () => 1, MAX_LINES);
  return {
    ...place,
    main: html`<p class="hello">${words.say('live-board-hello')}</p><h2 class="lab">${words.say('live-board-here')}</h2><ul class="names">${rows.map(
      (person) =>
        html`<li data-key="${person.id}">${icon(ownerIcon(person))}<span>${personAsHere(words, projection, person)}</span></li>`,
    )}</ul>`,
  };
}

function situation(scene: Scene): Content {
  const { projection, words } = scene;
  const said = projection.situation.filter((one) => one.worksWell !== '' || one.worksLessWell !== '');
  if (said.length === 0) return hello(scene);
  const longest = (one: (typeof said)[number]): number => Math.max(lineCount(one.worksWell), lineCount(one.worksLessWell));
  const { rows, ...place } = onPage(scene, said, longest, MAX_LINES);
  return {
    ...place,
    main: html`<table class="halves"><caption class="sr">${words.say('phase-situation')}</caption>
<thead><tr><th scope="col">${words.say('live-board-who')}</th><th scope="col">${words.say('live-board-works-well')}</th><th scope="col">${words.say('live-board-works-less')}</th></tr></thead>
<tbody>${rows.map(
      (one) =>
        html`<tr data-key="${one.by.id}"><th scope="row">${icon(ownerIcon(one.by))}<span>${shortName(projection, one.by)}</span></th><td>${one.worksWell}</td><td>${one.worksLessWell}</td></tr>`,
    )}</tbody></table>`,
  };
}

/** Characters on a line of the goal, which is set larger and wider than the rows. */
const GOAL_LENGTH = 60;

function plan(scene: Scene): Content {
  const { projection, words } = scene;
  const goal = projection.goals.find(({ term }) => term !== 'long') ?? projection.goals[0];
  const promised = projection.commitments.filter((row) => standing(row, projection.meeting.phase) !== 'gone');
  const room = MAX_LINES - (goal ? Math.ceil(goal.text.length / GOAL_LENGTH) : 0);
  const small = (row: ProjectedCommitment): number =>
    Number(row.typedBy !== null) + Number(projection.writing.some(({ row: key }) => key === row.key));
  const { rows, ...place } = onPage(scene, promised, (row) => lineCount(row.what) + small(row), room);
  return {
    ...place,
    main: html`${goal && goalBox(scene, goal)}${rows.length > 0 && table(scene, rows)}${
      rows.length === 0 && html`<p class="quiet none">${words.say('live-decided-none')}</p>`
    }`,
  };
}

const goalBox = ({ words }: Scene, goal: ProjectedGoal): Html =>
  html`<div class="goal" data-key="goal"><p class="lab">${icon('goal')} ${words.say('live-goal')}</p><p class="goal__text"${theirs(words)}>${goal.text}</p>${
    goal.inOwnWords !== '' && quote(goal.inOwnWords)
  }</div>`;

function table(scene: Scene, rows: readonly ProjectedCommitment[]): Html {
  const { projection, words } = scene;
  return html`<table><caption class="sr">${words.say('live-board-plan')}</caption>
<thead><tr><th scope="col">${words.say('live-board-who')}</th><th scope="col">${words.say('live-board-what')}</th><th scope="col">${words.say('live-board-when')}</th><th scope="col" class="tick-head"><span class="sr">${words.say('live-board-agreed')}</span>${icon('check')}</th></tr></thead>
<tbody>${rows.map((row) => {
    const writes = writingIn(scene, row);
    const isDecided = standing(row, projection.meeting.phase) === 'decided';
    return html`<tr data-key="${row.key}" class="${writes && 'writing'}"><th scope="row">${icon(ownerIcon(row.owner))}<span>${ownerName(projection, row.owner)}</span></th><td><span${theirs(words)}>${row.what}</span>${writes}${
      !writes && row.typedBy !== null && html`<small>${icon('pen')} ${unconfirmedSentence(words, projection, row)}</small>`
    }</td><td>${whenText(words, row, 'short') || row.when}</td><td class="agreed">${
      isDecided
        ? html`${icon('check')}<span class="sr">${words.say('live-board-agreed')}</span>`
        : html`<span class="sr">${words.say('live-board-undecided')}</span>`
    }</td></tr>`;
  })}</tbody></table>`;
}

function footer({ projection, words }: Scene): Html {
  const open = projection.disagreements.filter(({ isOpen }) => isOpen).map(({ topic }) => topic);
  // What was written before the meeting is not talked about until people have met.
  if (open.length === 0 || CONTENT[projection.meeting.phase]) return html`<p></p>`;
  return html`<p>${icon('differ')} <span class="quiet">${words.say('live-board-disagree')}</span> ${open.join(' · ')}</p>`;
}
