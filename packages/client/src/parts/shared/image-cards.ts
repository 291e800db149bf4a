import { type Fields, fieldsOf, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

const MOST_CARDS = 30;

interface Card {
  readonly id: string;
  readonly label: string;
  readonly feeling: string;
  /** The child drew or made it; else it was chosen among pictures. */
  readonly own: boolean;
}

/** Picture cards that a child chose before the meeting: what is on each, and how it feels. Drawn for scribes only. */
@customElement('sip-image-cards')
export class SipImageCards extends Light {
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const cards = cardsIn(fieldsOf(this.#in.meeting.plan, 'subject')['imageCards']);
    const isOpen = this.#in.meeting.mayWrite('subject');
    return html`<fieldset class="field ticks wide"><legend class="lab">${say('shared-subject-imageCards')}</legend>
      <ul class="cards">${repeat(
        cards,
        ({ id }) => id,
        (card, index) => this.#card(card, index + 1, isOpen),
      )}</ul>
      ${
        isOpen && cards.length < MOST_CARDS
          ? html`<button type="button" class="btn" @click=${this.#add}>${icon('plus')}${say('shared-card-add')}</button>`
          : nothing
      }</fieldset>`;
  }

  #card(card: Card, number: number, isOpen: boolean) {
    const field = (
      name: 'label' | 'feeling',
      most: number,
    ) => html`<label class="field"><span class="lab">${say(`shared-card-${name}`)}</span>
      <input class="input" type="text" lang="sv" maxlength=${most} autocomplete="off" ?readonly=${!isOpen} .value=${atRest(card[name])}
        @input=${(event: Event) => this.#change(card.id, { [name]: (event.target as HTMLInputElement).value })}></label>`;
    return html`<li><div class="item__fields" role="group" aria-label=${say('shared-card', { number })} id=${`card-${card.id}`}>
      ${field('label', 100)}${field('feeling', 40)}
      <label class="tick"><input type="checkbox" ?disabled=${!isOpen} .checked=${card.own}
        @change=${(event: Event) => this.#change(card.id, { own: (event.target as HTMLInputElement).checked })}><span>${say('shared-card-own')}</span></label>
      ${isOpen ? html`<button type="button" class="btn btn--bare" aria-label=${say('shared-card-remove', { number })} @click=${() => this.#remove(card.id)}>${say('remove')}</button>` : nothing}
    </div></li>`;
  }

  readonly #add = async (): Promise<void> => {
    const id = crypto.randomUUID();
    this.#write((cards) => [...cards, { id, label: '', feeling: '', own: false }]);
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#${CSS.escape(`card-${id}`)} input`)?.focus();
  };

  #change(id: string, change: Partial<Card>): void {
    this.#write((cards) => cards.map((card) => (card.id === id ? { ...card, ...change } : card)));
  }

  #remove(id: string): void {
    this.#write((cards) => cards.filter((card) => card.id !== id));
    this.querySelector<HTMLElement>('fieldset > button')?.focus();
  }

  /** From what stands in the plan now, and not from what was drawn: another scribe may have added one. */
  #write(change: (cards: Card[]) => Card[]): void {
    const map = this.#in.meeting.doc.getMap('subject');
    map.set('imageCards', change(cardsIn(map.get('imageCards'))));
  }
}

const cardsIn = (value: unknown): Card[] =>
  (Array.isArray(value) ? (value as Fields[]) : []).map((card, index) => ({
    id: textOf(card, 'id') || String(index),
    label: textOf(card, 'label'),
    feeling: textOf(card, 'feeling'),
    own: card['own'] === true,
  }));
