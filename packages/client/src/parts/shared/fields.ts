import { type PlanJson, type Row, rowsOf, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type * as Y from 'yjs';
import { canSay, say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import './date-field.ts';
import { type FieldSpec, seatsFor } from './list-specs.ts';
import { textInput } from './text-input.ts';

/** What a field is drawn from. */
export interface FieldPlace {
  readonly plan: PlanJson;
  /** Catalogue prefix: `shared-<root>`. */
  readonly words: string;
  readonly row: Row;
  readonly map: Y.Map<unknown>;
  readonly isOpen: boolean;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly meetingDay: string;
}

/** One field of a shared row, drawn and written as its kind asks for. */
export function field(spec: FieldSpec, place: FieldPlace): TemplateResult | typeof nothing {
  if (spec.when && !spec.when(place.row)) return nothing;
  const label = say(`${place.words}-${spec.name}`);
  const write = (value: unknown): void => {
    place.map.set(spec.name, value);
  };
  switch (spec.is) {
    case 'text':
      return textInput(place.map, spec.name, {
        label,
        isOpen: place.isOpen,
        example: hint(`${place.words}-${spec.name}-example`),
        room: spec.max,
        isWide: spec.isLong === true,
      });
    case 'string':
      return html`<label class="field"><span class="lab">${label}</span>
        <input class="input" type="text" maxlength=${spec.max} autocomplete="off" ?readonly=${!place.isOpen}
          .value=${atRest(textOf(place.row, spec.name))}
          @input=${(event: Event) => write((event.target as HTMLInputElement).value)}></label>`;
    case 'date':
      return html`<sip-date-field .label=${label} .value=${textOf(place.row, spec.name)} .closed=${!place.isOpen}
        .later=${spec.after === 'meeting' ? place.meetingDay : ''} problem="shared-date-before-meeting" .write=${write}></sip-date-field>`;
    case 'choice':
      return select(
        label,
        place,
        textOf(place.row, spec.name) || spec.first,
        choices(spec.values, `${place.words}-${spec.name}`),
        (value) => (value === '' ? place.map.delete(spec.name) : write(value)),
      );
    case 'flag':
      return html`<label class="tick"><input type="checkbox" ?disabled=${!place.isOpen} .checked=${live(place.row[spec.name] === true)}
        @change=${(event: Event) => write((event.target as HTMLInputElement).checked)}><span>${label}</span></label>`;
    case 'seat':
      return select(label, place, textOf(place.row, spec.name), seatChoices(place.plan, spec.who), write);
    case 'row':
      return spec.many
        ? ticks(label, spec, place, write)
        : select(label, place, textOf(place.row, spec.name), rowChoices(spec, place), write);
  }
}

interface Choice {
  readonly value: string;
  readonly text: string;
}

const choices = (values: readonly string[], words: string): Choice[] =>
  values.map((value) => ({ value, text: value === '' ? say('shared-none-chosen') : say(`${words}-${value}`) }));

export const seatChoices = (plan: PlanJson, who: Parameters<typeof seatsFor>[1]): Choice[] => [
  { value: '', text: say('shared-nobody-yet') },
  ...seatsFor(plan, who).map(({ seat, row }) => ({ value: seat, text: row.agency ? `${row.name}, ${row.agency}` : row.name })),
];

type RowSpec = Extract<FieldSpec, { is: 'row' }>;

/** Rows of another list that this one may point at, never itself. */
const targets = (spec: RowSpec, place: FieldPlace): Row[] =>
  rowsOf(place.plan, spec.of).filter(
    (row) => row.id !== place.row.id && textOf(row, 'text').trim() !== '' && (spec.fits?.(row) ?? true),
  );

const rowChoices = (spec: RowSpec, place: FieldPlace): Choice[] => [
  { value: '', text: say('shared-none-chosen') },
  ...targets(spec, place).map((row) => ({ value: row.id, text: textOf(row, 'text') })),
];

/** A choice of one among few. The value is shown even when it is no longer among the choices. */
export function select(
  label: string,
  { isOpen }: { readonly isOpen: boolean },
  value: string,
  options: readonly Choice[],
  write: (value: string) => void,
): TemplateResult {
  return html`<label class="field"><span class="lab">${label}</span>
    <select class="input" ?disabled=${!isOpen} @change=${(event: Event) => write((event.target as HTMLSelectElement).value)}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${live(option.value === value)} .selected=${live(option.value === value)}>${option.text}</option>`)}
    </select></label>`;
}

function ticks(
  label: string,
  spec: RowSpec,
  place: FieldPlace,
  write: (value: unknown) => void,
): TemplateResult | typeof nothing {
  const rows = targets(spec, place);
  if (rows.length === 0) return nothing;
  const ids = idsIn(place.row[spec.name]);
  // From what stands there now, and not from what was drawn: two quick presses are two.
  const toggle = (id: string, isOn: boolean): void => {
    const rest = idsIn(place.map.get(spec.name)).filter((one) => one !== id);
    write(isOn ? [...rest, id] : rest);
  };
  return html`<fieldset class="field ticks"><legend class="lab">${label}</legend>
    ${rows.map(
      (row) => html`<label class="tick"><input type="checkbox" ?disabled=${!place.isOpen} .checked=${live(ids.includes(row.id))}
        @change=${(event: Event) => toggle(row.id, (event.target as HTMLInputElement).checked)}><span lang="sv">${textOf(row, 'text')}</span></label>`,
    )}
  </fieldset>`;
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

const hint = (id: string): string => (canSay(id) ? say(id) : '');
