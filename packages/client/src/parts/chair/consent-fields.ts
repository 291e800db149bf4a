import { CONSENT_FORMS, type Consent } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import { say } from '../../words/say.ts';

type Given = Partial<Pick<Consent, 'form' | 'givenOn' | 'givenBy'>>;

/**
 * How consent was given, when and by whom, as fields of a form. There is always an empty place for one more who gave it.
 *
 * @param places how many who gave it there is room for, at least
 */
export function givenFields({ form, givenOn, givenBy = [] }: Given, today: string, places: number): TemplateResult {
  const givers = Array.from({ length: Math.max(places, givenBy.length + 1) }, (_, index) => givenBy[index]);
  return html`<label class="field"><span class="lab">${say('consent-form')}</span>
      <select class="input" name="form">${CONSENT_FORMS.map(
        (one) => html`<option value=${one} ?selected=${one === form}>${say(`consent-form-${one}`)}</option>`,
      )}</select></label>
    <label class="field"><span class="lab">${say('consent-given-on')}</span>
      <input class="input" type="date" name="givenOn" required .value=${givenOn ?? today}></label>
    ${givers.map(
      (
        giver,
        index,
      ) => html`<fieldset class="consent__giver"><legend class="sr">${say('consent-giver', { number: index + 1 })}</legend>
        <label class="field"><span class="lab">${say('consent-giver-name')}</span>
          <input class="input" name="giver" maxlength="100" autocomplete="off" .value=${giver?.name ?? ''}></label>
        <label class="field"><span class="lab">${say('consent-giver-on')}</span>
          <input class="input" type="date" name="giver-on" .value=${giver?.on ?? ''}></label></fieldset>`,
    )}`;
}

/** A year from a day: how long a consent holds when nobody says otherwise (plan template 1.5). */
export const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
