import { html, svg, type TemplateResult } from 'lit';

/** The sprite's drawings; `public/icons.svg` holds each of them. */
export const ICONS = [
  'mark',
  'opening',
  'situation',
  'needs',
  'summary',
  'closing',
  'hand',
  'speak',
  'pause',
  'word',
  'check',
  'check-ring',
  'ring',
  'pen',
  'lock',
  'clock',
  'calendar',
  'person',
  'place',
  'often',
  'length',
  'goal',
  'private',
  'eye',
  'screen',
  'next',
  'down',
  'language',
  'listen',
  'unlinked',
  'sync',
  'hold',
  'copy',
  'print',
  'phone',
  'video',
  'door',
  'bell',
  'undo',
  'differ',
  'decision',
  'sign',
  'school',
  'talk',
  'ear',
  'home',
  'family',
  'support',
  'settings',
  'search',
  'plus',
  'fast',
  'back',
  'forward',
] as const;

export type IconName = (typeof ICONS)[number];

const address = (name: IconName): string => `/icons.svg#${name}`;

/** A drawing beside words; it says nothing by itself to a screen reader. `way`: it points along the reading direction. */
export const icon = (name: IconName, options: { way?: boolean } = {}): TemplateResult =>
  html`<svg class=${options.way ? 'i i--way' : 'i'} aria-hidden="true"><use href=${address(name)}></use></svg>`;

/** The same drawing inside another drawing. */
export const iconShape = (name: IconName, size: number): TemplateResult =>
  svg`<use href=${address(name)} width=${size} height=${size}></use>`;
