import { fieldsOf, rowsOf, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { clockTime } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import '../circle/circle.ts';
import { checks } from './checks.ts';
import type { Lead } from './lead.ts';
import './minutes.ts';
import { Light } from '../frame/light.ts';
import { speakers } from './queue.ts';

interface Ready {
  readonly code: string;
  readonly isDone: boolean;
}

/** What should be in place when a meeting begins, as the board can see it. Without consent nobody sees the board. */
function ready(meeting: Meeting): Ready[] {
  const { plan, roster } = meeting;
  const here = new Set(meeting.here);
  const expected = speakers(roster);
  return [
    { code: 'consent', isDone: true },
    { code: 'question', isDone: rowsOf(plan, 'questions').some((row) => textOf(row, 'text').trim() !== '') },
    { code: 'secretary', isDone: [...roster.values()].some((row) => row.role === 'secretary' && row.revoked !== true) },
    { code: 'people', isDone: expected.every((seat) => here.has(seat) || roster.get(seat)?.presence !== 'video') },
  ];
}

/** Before the meeting: what is in place, how the time is divided, and what the opening should give. */
@customElement('sip-chair-start')
export class SipChairStart extends Light {
  @property({ attribute: false }) lead: Lead | undefined;

  readonly #in = new InMeeting(this);

  protected override render() {
    const { lead } = this;
    if (!this.#in.hasMeeting || !lead) return nothing;
    const { meeting } = this.#in;
    const { minutes, startsAt } = meeting.state;
    const starts = Date.parse(startsAt);
    return html`<section class="now" aria-labelledby="chair-now">
      <div class="now__ring"><sip-circle size="hero" exact></sip-circle></div>
      <div class="say">
        <p class="eyebrow">${Number.isNaN(starts) ? nothing : say('chair-starts', { time: clockTime(starts) })}</p>
        <h2 id="chair-now">${say('chair-before')}</h2>
        <ul class="checks" aria-label=${say('chair-ready')}>${ready(meeting).map(
          ({ code, isDone }) =>
            html`<li class="check ${isDone ? 'on' : ''}"><span>${say(`chair-ready-${code}`)}<span class="sr">, ${say(isDone ? 'chair-lamp-on' : 'chair-check-not-yet')}</span></span></li>`,
        )}</ul>
        ${subjectNote(meeting)}
      </div>
    </section>
    <div class="before">
      <section aria-labelledby="chair-opening"><h2 id="chair-opening">${say('chair-opening')}</h2><p class="hint">${say('chair-opening-note')}</p>${checks(meeting, 'opening')}</section>
      <sip-minutes .minutes=${minutes} .closed=${!lead.mayAct} .write=${(divided: typeof minutes) => lead.ask({ do: 'setMinutes', minutes: divided })}></sip-minutes>
    </div>`;
  }
}

/** How the person wants to take part, and how to talk with them: the chair should have it in front of them. */
function subjectNote(meeting: Meeting): TemplateResult | typeof nothing {
  const words = textOf(fieldsOf(meeting.plan, 'subject'), 'communication').trim();
  if (words === '') return nothing;
  return html`<p class="eyebrow">${say('chair-how-to-talk')}</p><p lang="sv">${words}</p>`;
}
