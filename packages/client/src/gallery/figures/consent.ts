import { html } from 'lit';
import '../../parts/chair/consent-anew.ts';
import '../../parts/chair/consent-desk.ts';
import '../../parts/chair/consent-withdraw.ts';
import type { Part } from '../figure.ts';
import { onPage } from '../frames.ts';
import { prepared } from '../sample-whole.ts';
import { fill, press, type Step, unfold, until } from '../steps.ts';

const seat = 'birgitta';
const send: Step = (place) => place.querySelector('form')?.requestSubmit();
const takenBack = [press('.btn'), fill('[name=revokedBy]', 'Sara Ekdahl'), until('dialog[open]')];

/** The consent, for whoever leads. */
export const consent: readonly Part[] = [
  {
    name: 'consent-desk',
    code: 'sip-consent-desk',
    width: 'whole',
    draw: () => html`<sip-consent-desk></sip-consent-desk>`,
    states: {
      shut: { seat, with: prepared },
      open: { seat, with: prepared, steps: [unfold] },
      wrong: {
        seat,
        with: prepared,
        steps: [unfold, fill('[name=validUntil]', '2020-01-01'), send, until('[role=alert]')],
      },
      leaving: { seat, with: prepared, steps: [unfold, press('[value=BUP]'), send, until('dialog[open]')] },
      problem: { seat, with: prepared, refuses: 'store-unavailable', steps: [unfold, send, until('[role=alert]')] },
    },
  },
  {
    name: 'consent-withdraw',
    code: 'sip-consent-withdraw',
    width: 'middle',
    draw: () => html`<sip-consent-withdraw></sip-consent-withdraw>`,
    states: {
      shut: { seat },
      asks: { seat, steps: takenBack },
      problem: { seat, refuses: 'store-unavailable', steps: [...takenBack, send, until('[role=alert]')] },
    },
  },
  {
    name: 'consent-anew',
    code: 'sip-consent-anew',
    width: 'wide',
    draw: ({ session }) => onPage(html`<sip-consent-anew .session=${session}></sip-consent-anew>`),
    states: {
      shut: { seat },
      open: { seat, steps: [unfold] },
      problem: { seat, refuses: 'store-unavailable', steps: [unfold, send, until('[role=alert]')] },
    },
  },
];
