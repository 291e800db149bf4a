import type { RefusalCode } from '@samsyn/model';
import { html } from 'lit';
import type { RefusedWork } from '../../meeting/refused.ts';
import '../../parts/refused/refused.ts';
import '../../parts/refused/refused-panel.ts';
import type { Folder, State } from '../figure.ts';
import { SAMPLE } from '../sample-plan.ts';
import { until } from '../steps.ts';

const place = { root: 'commitments/jenny', path: ['r1', 'where'] };
const words = { place, text: 'Klassrummet och matsalen, på skolan' };
const steps = [until('section')];

const because = (code: RefusalCode, texts: RefusedWork['texts'] = [words]): State => ({
  refused: { denial: { code }, texts },
  steps,
});

export const refused: Folder = {
  name: 'refused',
  parts: [
    {
      name: 'refused',
      code: 'sip-refused › sip-refused-panel',
      width: 'wide',
      draw: () => html`<sip-refused></sip-refused>`,
      states: {
        'plan-locked': { ...because('plan-locked'), phase: 'locked' },
        'root-foreign': because('root-foreign', [{ ...words, place: { root: 'commitments/peter', path: ['r1', 'where'] } }]),
        'too-long': because('too-long', [{ place: { root: '', path: [] }, text: `${SAMPLE.question} `.repeat(12) }]),
        'too-many-rows': because('too-many-rows'),
        'too-large': because('too-large'),
        shape: because('shape', []),
        malformed: because('malformed'),
        gap: because('gap'),
        'author-foreign': because('author-foreign'),
        'root-unknown': because('root-unknown'),
        place: because('place'),
        'store-unavailable': because('store-unavailable'),
        internal: because('internal'),
        many: because('plan-locked', [
          words,
          { place: { root: 'voice/jenny/worksWell', path: [] }, text: 'Hon läser gärna i det lilla rummet.' },
        ]),
      },
    },
  ],
};
