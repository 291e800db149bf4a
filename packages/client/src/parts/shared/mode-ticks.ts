import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../../words/say.ts';

/** How one may take part in a meeting. */
export const MODES = ['room', 'video', 'phone'] as const;

/** Ticks for how one may take part. What another program has put among them is kept. */
export function modeTicks(chosen: readonly string[], isOpen: boolean, write: (modes: string[]) => void): TemplateResult {
  const toggle = (mode: string, isOn: boolean): void => {
    const rest = chosen.filter((one) => one !== mode);
    write(isOn ? [...rest, mode] : rest);
  };
  return html`<fieldset class="field ticks"><legend class="lab">${say('shared-modes')}</legend>${MODES.map(
    (mode) => html`<label class="tick"><input type="checkbox" ?disabled=${!isOpen} .checked=${live(chosen.includes(mode))}
      @change=${(event: Event) => toggle(mode, (event.target as HTMLInputElement).checked)}><span>${say(`presence-${mode}`)}</span></label>`,
  )}</fieldset>`;
}
