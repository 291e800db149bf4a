import { type Commitment, readCommitment } from '@samsyn/model';
import { html } from 'lit';
import '../../parts/rows/dots.ts';
import type { Part, State } from '../figure.ts';

const FACTS = [
  ['what', 'Egen arbetsplats'],
  ['who', 'Linnea Strand'],
  ['howOften', 'varje dag'],
  ['startOn', '2026-12-07'],
  ['where', 'rum B12'],
  ['durationText', 'till sportlovet'],
] as const;

/** A row that says so many of the six. */
const saying = (count: number): Commitment => readCommitment('peter', { id: 'r1', ...Object.fromEntries(FACTS.slice(0, count)) });

const short = (count: number): State => ({ draw: () => html`<sip-dots .row=${saying(count)}></sip-dots>` });
const named = (count: number): State => ({ draw: () => html`<sip-dots .row=${saying(count)} labels></sip-dots>` });

export const dots: Part = {
  name: 'dots',
  code: 'sip-dots',
  width: 'narrow',
  draw: () => html``,
  states: {
    none: short(0),
    one: short(1),
    two: short(2),
    three: short(3),
    four: short(4),
    five: short(5),
    six: short(6),
    'labels-none': named(0),
    'labels-some': named(3),
    'labels-six': named(6),
  },
};
