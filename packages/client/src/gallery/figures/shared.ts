import { html } from 'lit';
import '../../parts/shared/coordinator.ts';
import '../../parts/shared/date-field.ts';
import '../../parts/shared/facts.ts';
import '../../parts/shared/facts-edit.ts';
import '../../parts/shared/follow-up.ts';
import '../../parts/shared/image-cards.ts';
import '../../parts/shared/missing-list.ts';
import '../../parts/shared/participation.ts';
import '../../parts/shared/plan-sections.ts';
import '../../parts/shared/plan-text.ts';
import '../../parts/shared/positions.ts';
import '../../parts/shared/situation.ts';
import '../../parts/shared/views.ts';
import { say } from '../../words/say.ts';
import { all, paragraphs, row, set } from '../changes.ts';
import type { Folder } from '../figure.ts';
import { onStage } from '../frames.ts';
import { coordinator, disagreement, prepared, situation, wholePlan } from '../sample-whole.ts';
import { fill, unfold, until } from '../steps.ts';
import { lists } from './shared-lists.ts';

const seat = 'omar';
const booked = { needed: true, at: '2027-02-12T10:00', place: 'Skolan, rum B12', minutes: 60, modes: ['room', 'video'] };
const position = row('remarks/jenny', 'p1', { kind: 'position', about: 'd1', text: 'Vi kan inte bedöma det.' });
const dateField = (isClosed: boolean, withTime = false) =>
  html`<sip-date-field .label=${say('shared-follow-up-at')} .value=${withTime ? '2027-02-12T10:00' : '2027-02-12'}
    .later=${withTime ? '2026-12-02T10:37' : '2026-12-02'} problem="shared-date-before-meeting" ?with-time=${withTime} .closed=${isClosed}></sip-date-field>`;

/** What those who lead and write put into the plan. */
export const shared: Folder = {
  name: 'shared',
  parts: [
    ...lists,
    {
      name: 'plan-text',
      code: 'sip-plan-text',
      width: 'middle',
      draw: () => html`<sip-plan-text name="ifNotWorking"></sip-plan-text>`,
      states: {
        empty: { seat },
        written: { seat, with: set('plan', { ifNotWorking: 'Ring Jenny. Vi ses inom två veckor.' }) },
        closed: { with: set('plan', { ifNotWorking: 'Ring Jenny. Vi ses inom två veckor.' }) },
      },
    },
    {
      name: 'date-field',
      code: 'sip-date-field',
      width: 'narrow',
      draw: () => dateField(false),
      states: {
        day: {},
        time: { draw: () => dateField(false, true) },
        wrong: { steps: [fill('input', '2026-11-02')] },
        closed: { draw: () => dateField(true) },
      },
    },
    {
      name: 'coordinator',
      code: 'sip-coordinator',
      width: 'wide',
      draw: () => html`<sip-coordinator></sip-coordinator>`,
      states: {
        nobody: { seat },
        asked: { seat, with: coordinator },
        accepted: { seat, with: all(coordinator, set('voice/jenny', { acceptsCoordination: true })) },
        closed: { with: coordinator },
      },
    },
    {
      name: 'follow-up',
      code: 'sip-follow-up',
      width: 'wide',
      draw: () => html`<sip-follow-up></sip-follow-up>`,
      states: {
        empty: { seat },
        booked: { seat, with: set('plan', { followUp: booked, followUpQuestion: 'Är Alma i skolan tre förmiddagar i veckan?' }) },
        imported: { seat, with: set('plan', { followUp: { ...booked, question: 'Är Alma i skolan?' } }) },
        past: { seat, steps: [fill('input[type=datetime-local]', '2026-11-02T10:00')] },
        'not-needed': { seat, with: set('plan', { followUp: { needed: false } }) },
        closed: { with: set('plan', { followUp: booked }) },
      },
    },
    {
      name: 'situation',
      code: 'sip-situation',
      width: 'middle',
      draw: () => html`<sip-situation></sip-situation>`,
      states: { none: { seat }, said: { seat, with: situation } },
    },
    {
      name: 'views',
      code: 'sip-views',
      width: 'wide',
      draw: () => html`<sip-views></sip-views>`,
      states: {
        waiting: { seat },
        some: {
          seat,
          with: all(
            paragraphs('voice/alma/view', 'Jag vill veta dagen innan vad som händer.'),
            set('plan', { noView: { jonas: 'Var inte med på mötet, frågas på fredag.' } }),
          ),
        },
        closed: {},
      },
    },
    {
      name: 'positions',
      code: 'sip-positions',
      width: 'middle',
      draw: () => html`<sip-positions></sip-positions>`,
      states: {
        unsaid: { with: disagreement },
        said: { with: all(disagreement, position) },
        closed: { phase: 'locked', with: all(disagreement, position) },
      },
    },
    {
      name: 'facts',
      code: 'sip-plan-facts',
      width: 'whole',
      draw: () => html`<sip-plan-facts></sip-plan-facts>`,
      states: {
        little: { seat },
        much: { seat, with: prepared },
        protected: { seat, with: all(prepared, set('subject', { protectedIdentity: true })) },
      },
    },
    {
      name: 'facts-edit',
      code: 'sip-facts-edit',
      width: 'whole',
      draw: () => html`<sip-facts-edit></sip-facts-edit>`,
      states: { shut: { seat }, open: { seat, with: prepared, steps: [unfold] } },
    },
    {
      name: 'participation',
      code: 'sip-participation',
      width: 'wide',
      draw: () => html`<div class="item__fields"><sip-participation></sip-participation></div>`,
      states: {
        unsaid: { seat },
        'a-while': { seat, with: prepared },
        wrong: { seat, with: prepared, steps: [fill('label:nth-of-type(3) input', '999')] },
        representative: { seat, with: set('subject', { participation: 'representative', seatOfRepresentative: 'sara' }) },
      },
    },
    {
      name: 'image-cards',
      code: 'sip-image-cards',
      width: 'wide',
      draw: () => html`<div class="item__fields"><sip-image-cards></sip-image-cards></div>`,
      states: { none: { seat }, some: { seat, with: prepared } },
    },
    {
      name: 'plan-sections',
      code: 'sip-plan-sections',
      width: 'whole',
      draw: () => onStage(html`<sip-plan-sections></sip-plan-sections>`),
      states: {
        half: { seat, steps: [until('sip-shared-list .list')] },
        whole: { seat, phase: 'summary', with: wholePlan, steps: [until('sip-coordinator .list')] },
        unfolded: { seat, with: wholePlan, steps: [until('sip-shared-list .list'), unfold, until('sip-follow-up .choices')] },
      },
    },
    {
      name: 'missing',
      code: 'sip-missing',
      width: 'middle',
      draw: () => html`<sip-missing></sip-missing>`,
      states: { some: { seat } },
    },
  ],
};
