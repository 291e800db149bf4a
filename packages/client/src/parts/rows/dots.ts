import { type Commitment, FACTS, saidFacts } from '@samsyn/model';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { Light } from '../frame/light.ts';

/** The six facts that a promise needs, as dots: filled when said. A gap is no alarm, it is a hollow dot. */
@customElement('sip-dots')
export class SipDots extends Light {
  @property({ attribute: false }) row: Commitment | undefined;
  /** With the names of the six, for who is filling them in. */
  @property({ type: Boolean }) labels = false;

  constructor() {
    super();
    new Speaks(this);
  }

  protected override render() {
    const said = this.row ? saidFacts(this.row) : [];
    if (this.labels) {
      return html`<ul class="dotlist">
        ${FACTS.map((fact) => html`<li class=${said.includes(fact) ? 'on' : ''}>${factName(fact)}</li>`)}
      </ul>`;
    }
    const missing = FACTS.filter((fact) => !said.includes(fact));
    const label =
      missing.length === 0 ? say('dots-all') : say('dots-some', { said: said.length, missing: listed(missing.map(factName)) });
    return html`<span class="dots" role="img" aria-label=${label}>
      ${FACTS.map((fact) => html`<i class=${said.includes(fact) ? 'on' : ''}></i>`)}
    </span>`;
  }
}

const factName = (fact: (typeof FACTS)[number]): string => say(`fact-${fact}`);
