import { FAMILY, type Projection, saidIn } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { wholePlan } from '../../meeting/whole-plan.ts';
import { firstName, listed, presenceName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { clockDay, dayAndTime, longDay } from '../frame/days.ts';
import { icon } from '../frame/icon.ts';
import { want } from '../frame/later.ts';
import { Light } from '../frame/light.ts';
import { doerName } from './decided.ts';
import { objections, views } from './plan-view-said.ts';
import { planTable } from './plan-view-table.ts';

/** The whole plan, to read: the question and its answer first, then who does what, then what happens next. */
@customElement('sip-plan-view')
export class SipPlanView extends Light {
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { session } = this.#in.meeting;
    const projection = wholePlan(this.#in.meeting);
    return html`<article class="plan" aria-label=${say('plan-label')} lang="sv">
      ${answers(projection)} ${needs(projection)} ${goals(projection, this.#words)}
      ${planTable(projection, session.seat)} ${this.#nothingNow()} ${this.#forgotten()}
      <div class="plan__two">${views(projection)} ${disagreements(projection)}</div>
      ${coordinator(projection)} ${whatNext(projection)} ${copies(projection)} ${concepts(projection)} ${consent(projection)} ${additions(projection)}
      ${objections(projection)}${FAMILY.includes(session.role) ? this.#objections() : nothing}
    </article>`;
  }

  /** Where the person, or a helper with their pen, words a goal for themselves. */
  readonly #words = (goal: string): TemplateResult | typeof nothing => {
    const { subject } = this.#in.meeting.projection;
    if (!subject || !this.#in.meeting.mayWrite(`remarks/${subject.id}`)) return nothing;
    void want('remarks');
    return html`<sip-goal-words .goal=${goal} .seat=${subject.id}></sip-goal-words>`;
  };

  #objections(): TemplateResult {
    void want('remarks');
    return html`<sip-objections></sip-objections>`;
  }

  #nothingNow(): TemplateResult | typeof nothing {
    const said = saidIn(this.#in.meeting.plan, 'nothingNow');
    if (said.length === 0) return nothing;
    return html`<section><h2>${say('plan-nothing-now')}</h2><ul class="plain">
      ${said.map(({ row, words }) => html`<li><b>${row.agency ?? row.name}:</b> ${words}</li>`)}
    </ul></section>`;
  }

  /** What somebody says is forgotten, until the plan is locked: then it is too late to put it in. */
  #forgotten(): TemplateResult | typeof nothing {
    const said = this.#in.meeting.state.lockedAt === null ? saidIn(this.#in.meeting.plan, 'forgottenNothing') : [];
    if (said.length === 0) return nothing;
    return html`<section><h2>${say('plan-forgotten')}</h2><ul class="plain">
      ${said.map(({ row, words }) => html`<li><b>${firstName(row.name)}:</b> ${words}</li>`)}
    </ul></section>`;
  }
}

function answers({ questions, purpose }: Projection): TemplateResult {
  return html`<section class="plan__answer">
    <h2 class="eyebrow">${say(questions.length > 1 ? 'plan-questions' : 'plan-question')}</h2>
    ${questions.length === 0 ? html`<p class="quiet">${say('plan-question-none')}</p>` : nothing}
    ${questions.map(
      (question) => html`<div><h3 class="plan__q">${question.text}</h3>
        ${question.answer.trim() === '' ? html`<p class="quiet">${say('plan-answer-none')}</p>` : html`<p class="plan__a">${question.answer}</p>`}</div>`,
    )}
    ${purpose.trim() === '' ? nothing : html`<p><span class="quiet">${say('plan-purpose')}</span> ${purpose}</p>`}
  </section>`;
}

function needs({ needs: rows }: Projection): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section><h2>${say('plan-needs')}</h2><ul class="plain">
    ${rows.map(
      (row) =>
        html`<li>${row.text}${row.voicedBy ? html` <span class="quiet">${say('plan-voiced', { name: firstName(row.voicedBy.name) })}</span>` : nothing}</li>`,
    )}
  </ul></section>`;
}

function goals({ goals: rows }: Projection, words: (goal: string) => unknown): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section><h2>${say('plan-goals')}</h2><ul class="plan__goals">
    ${rows.map((goal, index) => {
      const facts = [goal.targetDate === '' ? '' : say('plan-goal-to', { day: longDay(goal.targetDate) }), goal.measure.trim()];
      return html`<li>${icon('goal')}<div>
        <span class="quiet">${say(goal.term === 'long' ? 'plan-goal-long' : 'plan-goal', { number: index + 1 })}</span>
        <b>${goal.text}</b>
        ${goal.inOwnWords.trim() === '' ? nothing : html`<p class="voice">${goal.inOwnWords}</p>`}
        ${facts.some((fact) => fact !== '') ? html`<p class="quiet">${facts.filter((fact) => fact !== '').join('. ')}</p>` : nothing}
        ${words(goal.id)}
      </div></li>`;
    })}
  </ul></section>`;
}

/** Each side in its own words, beside the other. */
function disagreements({ disagreements: rows }: Projection): TemplateResult | typeof nothing {
  const open = rows.filter((row) => row.isOpen);
  if (open.length === 0) return nothing;
  return html`<section><h2>${say('plan-disagree')}</h2>
    ${open.map((row) => {
      const name = row.handledBy ? firstName(row.handledBy.name) : '';
      const id = row.byDate === '' ? 'plan-handled' : 'plan-handled-by';
      return html`<div class="plan__differ"><p><b>${row.topic}</b></p>
        ${
          row.positions.length === 0
            ? nothing
            : html`<dl>${row.positions.map(
                (position) => html`<div><dt>${firstName(position.by.name)}</dt><dd>${position.text}</dd></div>`,
              )}</dl>`
        }
        ${name === '' ? nothing : html`<p class="quiet">${say(id, { name, day: longDay(row.byDate) })}</p>`}</div>`;
    })}
  </section>`;
}

function coordinator({ coordinator: chosen }: Projection): TemplateResult | typeof nothing {
  if (!chosen) return nothing;
  const { person, expectations } = chosen;
  return html`<section><h2>${say('plan-coordinator')}</h2>
    <p><b>${person.name}</b>${person.agency ? html` <span class="quiet">${person.agency}</span>` : nothing}</p>
    ${expectations.length === 0 ? nothing : html`<p class="quiet">${say('plan-expect')}</p><ul class="plain">${expectations.map((words) => html`<li>${words}</li>`)}</ul>`}
  </section>`;
}

function whatNext({ followUp, contingency }: Projection): TemplateResult | typeof nothing {
  const { ifNotWorking, acute, changeTrigger } = contingency;
  const help = [ifNotWorking, acute, changeTrigger].filter((words) => words.trim() !== '');
  if (!followUp && help.length === 0) return nothing;
  return html`<section class="plan__next" aria-label=${say('plan-next')}>
    ${
      followUp
        ? html`<div>${icon('calendar')}<div><h2>${
            followUp.needed
              ? followUp.at === ''
                ? say('plan-follow-up-later')
                : say('plan-follow-up', { at: dayAndTime(followUp.at) })
              : say('plan-follow-up-none')
          }</h2>
        ${followUp.place.trim() === '' ? nothing : html`<p class="quiet">${followUp.place}</p>`}
        ${ways(followUp.modes)}
        ${followUp.question.trim() === '' ? nothing : html`<p>${followUp.question}</p>`}
        ${followUp.needed || followUp.reason.trim() === '' ? nothing : html`<p>${followUp.reason}</p>`}</div></div>`
        : nothing
    }
    ${
      help.length > 0
        ? html`<div>${icon('phone')}<div><h2>${say('plan-help')}</h2>
        ${ifNotWorking.trim() === '' ? nothing : html`<p>${ifNotWorking}</p>`}
        ${acute.trim() === '' ? nothing : html`<p><b>${say('plan-acute')}</b> ${acute}</p>`}
        ${changeTrigger.trim() === '' ? nothing : html`<p><span class="quiet">${say('plan-change')}</span> ${changeTrigger}</p>`}</div></div>`
        : nothing
    }
  </section>`;
}

/** How and when each in the family gets the plan [R134]. */
function copies({ copies: rows }: Projection): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const how = ({ form, status, onDate }: (typeof rows)[number]): string =>
    [form === '' ? '' : say(`plan-copy-${form}`), status === '' ? '' : say(`plan-copy-${status}`), longDay(onDate)]
      .filter((part) => part !== '')
      .join(', ');
  return html`<section><h2>${say('plan-copies')}</h2><ul class="plain">
    ${rows.map((copy) => html`<li><b>${copy.to}</b>: ${how(copy)}</li>`)}
  </ul></section>`;
}

const WAYS = ['room', 'video', 'phone'] as const;

function ways(modes: readonly string[]): TemplateResult | typeof nothing {
  const known = WAYS.filter((way) => modes.includes(way)).map(presenceName);
  return known.length === 0 ? nothing : html`<p class="quiet">${say('plan-ways', { ways: listed(known) })}</p>`;
}

function concepts({ concepts: rows }: Projection): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section><h2>${say('plan-concepts')}</h2><dl class="plan__words">
    ${rows.map((row) => html`<div><dt>${row.term}</dt><dd>${row.explanation}</dd></div>`)}
  </dl></section>`;
}

function consent({ consent: { status, givenOn, exceptions } }: Projection): TemplateResult | typeof nothing {
  if (status !== 'given') return nothing;
  return html`<section class="plan__consent quiet"><p>${givenOn === '' ? say('plan-consent') : say('plan-consent-on', { day: longDay(givenOn) })}
    ${exceptions.length > 0 ? html`${say('plan-consent-except')} ${listed(exceptions)}` : nothing}</p></section>`;
}

function additions({ additions: rows }: Projection): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section><h2>${say('plan-additions')}</h2><ul class="plain">
    ${rows.map((row) => html`<li>${row.text} <span class="quiet">${doerName(row.by)}${row.atMs === null ? nothing : html`, ${clockDay(row.atMs)}`}</span></li>`)}
  </ul></section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-plan-view': SipPlanView;
  }
}
