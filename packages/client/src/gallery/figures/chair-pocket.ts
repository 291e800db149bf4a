import { noteSignal, noteTalk, SIGNALS, type Signal } from '@samsyn/model';
import { html } from 'lit';
import { pocket } from '../../parts/chair/pocket.ts';
import { signals } from '../../parts/chair/signals.ts';
import { talk } from '../../parts/chair/talk.ts';
import { all, type Change, paragraphs } from '../changes.ts';
import type { Part, State } from '../figure.ts';
import { SAMPLE } from '../sample-plan.ts';
import { until } from '../steps.ts';

const seat = 'birgitta';
const atMs = SAMPLE.startMs + 35 * 60_000;
const nothing = (): undefined => undefined;

const gave =
  (kind: Signal): Change =>
  (doc) =>
    noteSignal(doc, {
      id: kind,
      seat: kind === 'explain' ? null : 'alma',
      kind,
      atMs,
      ...(kind === 'explain' ? { word: 'delaktighet' } : {}),
    });

const talked: Change = (doc) => {
  const minutes = { peter: 9, katarina: 6, alma: 3, sara: 4, fredrik: 2, birgitta: 5 };
  for (const [who, count] of Object.entries(minutes)) noteTalk(doc, { seat: who, ms: count * 60_000, part: 'needs' });
};

const steps = [until('sip-chair-signals .signal')];
const said = Object.fromEntries(SIGNALS.map((kind): [string, State] => [kind, { seat, chair: gave(kind), steps }]));

/** What only those who lead see. */
export const pockets: readonly Part[] = [
  {
    name: 'signal',
    code: 'signals() › sip-chair-signals',
    width: 'middle',
    draw: (meeting, lead) => html`<div class="pocket">${signals(meeting, lead, nothing)}</div>`,
    states: { none: { seat }, ...said },
  },
  {
    name: 'talk',
    code: 'talk()',
    width: 'middle',
    draw: (meeting) => html`<div class="pocket">${talk(meeting)}</div>`,
    states: { none: { seat, meeting: { floor: null } }, some: { seat, chair: talked } },
  },
  {
    name: 'pocket',
    code: 'pocket()',
    width: 'middle',
    draw: (meeting, lead) => pocket(meeting, lead, nothing),
    states: {
      calm: { seat },
      full: { seat, chair: all(gave('explain'), gave('pause'), talked, paragraphs('chair/notes', 'Ring Sara i morgon.')) },
    },
  },
];
