import { html } from 'lit';
import '../../screens/family.ts';
import '../../screens/follow.ts';
import '../../screens/plan-page.ts';
import { all } from '../changes.ts';
import type { Draw, Folder } from '../figure.ts';
import { onPage, onPhone } from '../frames.ts';
import { prepared, wholePlan } from '../sample-whole.ts';

const family: Draw = () => onPhone(html`<sip-family-screen></sip-family-screen>`);
const closed: Draw = () => onPhone(html`<sip-plan-page class="fam--done"></sip-plan-page>`);
const wide: Draw = () => onPage(html`<sip-family-screen></sip-family-screen>`);

/** The screens of the family and the interpreter. */
export const familyScreens: Folder = {
  name: 'family-screens',
  parts: [
    {
      name: 'family-screen',
      code: 'sip-family-screen',
      width: 'whole',
      draw: family,
      states: {
        waiting: { seat: 'alma', phase: 'waiting', with: prepared },
        subject: { seat: 'alma', with: prepared },
        guardian: { seat: 'sara', phase: 'summary' },
        wide: { seat: 'alma', with: prepared, draw: wide },
        locked: { seat: 'alma', phase: 'locked', with: all(prepared, wholePlan), draw: closed },
      },
    },
    {
      name: 'follow-screen',
      code: 'sip-follow-screen',
      width: 'whole',
      draw: () => onPage(html`<sip-follow-screen></sip-follow-screen>`),
      states: { begun: { seat: 'nadia' }, whole: { seat: 'nadia', with: wholePlan } },
    },
  ],
};
