import { html } from 'lit';
import '../../screens/agency.ts';
import '../../screens/chair.ts';
import '../../screens/plan-page.ts';
import '../../screens/secretary.ts';
import { all } from '../changes.ts';
import type { Draw, Folder } from '../figure.ts';
import { onPage, onPhone } from '../frames.ts';
import { prepared, wholePlan } from '../sample-whole.ts';
import { until } from '../steps.ts';
import { lobby } from './lobby.ts';

const whole = all(prepared, wholePlan);
const chair: Draw = () => onPage(html`<sip-chair-screen></sip-chair-screen>`);
const secretary: Draw = () => onPage(html`<sip-secretary-screen></sip-secretary-screen>`);
const agency: Draw = () => onPage(html`<sip-agency-screen></sip-agency-screen>`);
const planPage: Draw = () => onPage(html`<sip-plan-page></sip-plan-page>`);

/** The screens of those who work at the table, and the way in. */
export const screens: Folder = {
  name: 'screens',
  parts: [
    lobby,
    {
      name: 'chair-screen',
      code: 'sip-chair-screen',
      width: 'whole',
      draw: chair,
      states: {
        waiting: { seat: 'birgitta', phase: 'waiting' },
        needs: { seat: 'birgitta' },
        phone: { seat: 'birgitta', draw: () => onPhone(html`<sip-chair-screen></sip-chair-screen>`) },
      },
    },
    {
      name: 'secretary-screen',
      code: 'sip-secretary-screen',
      width: 'whole',
      draw: secretary,
      states: {
        needs: { seat: 'omar' },
        locked: { seat: 'omar', phase: 'locked', with: whole, steps: [until('sip-plan-view')] },
      },
    },
    {
      name: 'agency-screen',
      code: 'sip-agency-screen',
      width: 'whole',
      draw: agency,
      states: {
        opening: { phase: 'opening', with: prepared, steps: [until('sip-staying')] },
        needs: {},
        phone: { draw: () => onPhone(html`<sip-agency-screen></sip-agency-screen>`) },
      },
    },
    {
      name: 'plan-page',
      code: 'sip-plan-page',
      width: 'whole',
      draw: planPage,
      states: {
        locked: { phase: 'locked', with: whole },
        ended: { phase: 'ended', with: whole },
        unlocked: { phase: 'ended', meeting: { lockedAt: null, version: 0 } },
        phone: { phase: 'locked', with: whole, draw: () => onPhone(html`<sip-plan-page></sip-plan-page>`) },
      },
    },
  ],
};
