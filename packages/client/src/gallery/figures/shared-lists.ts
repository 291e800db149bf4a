import { html } from 'lit';
import type { ListName } from '../../parts/shared/list-specs.ts';
import '../../parts/shared/lists-aside.ts';
import '../../parts/shared/lists-closing.ts';
import '../../parts/shared/lists-facts.ts';
import '../../parts/shared/lists-needs.ts';
import '../../parts/shared/lists-opening.ts';
import '../../parts/shared/lists-summary.ts';
import '../../parts/shared/fill-list.ts';
import { all, inRow, row, without } from '../changes.ts';
import type { Draw, Part, State } from '../figure.ts';
import { disagreement } from '../sample-whole.ts';
import { press, until } from '../steps.ts';

const list =
  (name: ListName): Draw =>
  () =>
    html`<sip-shared-list list=${name}></sip-shared-list>`;

/** One row of each list, with everything said that it can say. */
const ROWS: Readonly<Record<ListName, Readonly<Record<string, unknown>>>> = {
  questions: {
    text: 'Hur får Sara och Jonas vila?',
    by: 'jonas',
    subjectAgrees: true,
    answer: 'En kväll i veckan, från januari.',
  },
  needs: { text: 'Lugn plats att arbeta på', voicedBy: 'alma', questionIds: ['q1'] },
  goals: {
    text: 'Orka en hel dag',
    term: 'sub',
    parentGoalId: 'g1',
    inOwnWords: 'Att jag orkar till lunch',
    measure: 'Tre dagar i rad',
    targetDate: '2027-02-19',
    needIds: ['n1'],
  },
  disagreements: {},
  concepts: { term: 'Timstock', explanation: 'En klocka av ljus som visar hur lång tid det är kvar.', explainedBy: 'jenny' },
  expectations: { text: 'Ringer Sara varannan fredag' },
  distribution: { to: 'Sara Ekdahl', form: 'pictures', by: 'omar', onDate: '2026-12-04', status: 'ordered' },
  onepager: { goal: 'Tre förmiddagar', what: 'Lilla rummet', howWhere: 'Rum B12', when: 'varje dag', who: 'Linnea' },
  responses: {
    agency: 'BUP',
    status: 'substitute',
    on: '2026-11-12',
    mandate: 'obtained',
    contribution: 'Föräldrastöd',
    note: 'Kommer på video',
  },
  parked: { text: 'Klassresan i maj', raisedBy: 'peter', handledBy: 'linnea' },
};

const NAMES = Object.keys(ROWS) as ListName[];

const filled = (name: ListName): State => ({
  seat: 'omar',
  draw: list(name),
  with: name === 'disagreements' ? disagreement : row(name, 'x1', ROWS[name]),
});

const empty = (name: ListName): State => ({ seat: 'omar', draw: list(name), with: without(name) });
const three = all(row('concepts', 'x1', ROWS.concepts), row('concepts', 'x2', { term: 'SIP' }), row('concepts', 'x3'));

export const lists: readonly Part[] = [
  {
    name: 'list',
    code: 'sip-shared-list',
    width: 'wide',
    draw: list('concepts'),
    states: {
      several: { seat: 'omar', with: three },
      removed: { seat: 'omar', with: three, steps: [press('.item__tools button:nth-of-type(3)'), until('.banner--undo')] },
      written: { seat: 'omar', with: three, writing: { birgitta: 'concepts/x1' } },
      closed: { with: three },
      'many-rows': {
        seat: 'omar',
        draw: list('expectations'),
        with: all(...Array.from({ length: 6 }, (_, n) => row('expectations', `x${n}`, { text: `Ringer vecka ${n + 3}` }))),
      },
      'not-measurable': { seat: 'omar', draw: list('goals'), with: inRow('goals', 'g1', { measure: '' }) },
    },
  },
  {
    name: 'fill-list',
    code: 'sip-fill-list',
    width: 'wide',
    draw: () => html`<sip-shared-list list="distribution"></sip-shared-list><sip-fill-list list="distribution"></sip-fill-list>`,
    states: {
      offered: { seat: 'omar', with: without('distribution') },
      added: { seat: 'omar', with: without('distribution'), steps: [press('sip-fill-list button'), until('.item')] },
      sheet: {
        seat: 'omar',
        draw: () => html`<sip-shared-list list="onepager"></sip-shared-list><sip-fill-list list="onepager"></sip-fill-list>`,
        with: without('onepager'),
        steps: [press('sip-fill-list button'), until('.item')],
      },
    },
  },
  {
    name: 'list-filled',
    code: 'sip-shared-list list="…"',
    width: 'wide',
    draw: () => html``,
    states: Object.fromEntries(NAMES.map((name) => [name, filled(name)])),
  },
  {
    name: 'list-empty',
    code: 'sip-shared-list list="…"',
    width: 'middle',
    draw: () => html``,
    states: Object.fromEntries(NAMES.map((name) => [name, empty(name)])),
  },
];
