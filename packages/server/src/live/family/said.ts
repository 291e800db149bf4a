import { icon, quote, type Scene, theirs } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { shortName } from '../names.ts';
import { spoken } from '../swedish-time.ts';
import { section } from './section.ts';

/** The question that is being answered; once the plan stands, each with its answer. */
export function question({ projection, words }: Scene): Html | null {
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

/** What the person has said, in the person's own words: pinned, so that the talk of others does not bury it. */
export function ownWords(scene: Scene): Html | null {
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

/** What is not agreed on, and who takes it further. */
export function disagreements({ projection, words }: Scene): Html | null {
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

/** Words that were explained. */
export function concepts({ projection, words }: Scene): Html | null {
  if (projection.concepts.length === 0) return null;
  return html`<details class="fold" data-key="concepts"><summary>${icon('word')}${words.say('live-concepts')}${icon('down')}</summary><dl>${projection.concepts.map(
    ({ term, explanation }) => html`<dt${theirs(words)}>${term}</dt><dd${theirs(words)}>${explanation}</dd>`,
  )}</dl></details>`;
}
