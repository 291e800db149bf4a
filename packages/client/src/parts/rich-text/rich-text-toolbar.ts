import { html, nothing, type TemplateResult } from 'lit';
import { ACTIONS, type Action, type OpenEditor } from '../../editor/actions.ts';
import { say } from '../../words/say.ts';

/** What stands on each button. Letters say more than icons here; the name is always read out in full. */
const FACES: Record<Action, TemplateResult | string> = {
  heading: 'R',
  bold: html`<strong>F</strong>`,
  italic: html`<em>K</em>`,
  bullets: '•',
  numbers: '1.',
  undo: '↶',
  redo: '↷',
};

const TOGGLES: readonly Action[] = ['heading', 'bold', 'italic', 'bullets', 'numbers'];

/**
 * The buttons above an open text: one stop for Tab, arrows between them.
 *
 * @param current the button that Tab comes to
 */
export function toolbar(editor: OpenEditor, label: string, current: Action, onMove: (to: Action) => void): TemplateResult {
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const to = ACTIONS[(ACTIONS.indexOf(current) + step + ACTIONS.length) % ACTIONS.length] ?? current;
    const bar = event.currentTarget as HTMLElement;
    bar.querySelector<HTMLElement>(`[data-action=${to}]`)?.focus();
    onMove(to);
  };
  return html`<div class="rich__bar" role="toolbar" aria-label=${say('shared-toolbar', { label })} @keydown=${move}>
    ${ACTIONS.map((action) => {
      const isToggle = TOGGLES.includes(action);
      return html`<button
        type="button"
        class="rich__tool"
        data-action=${action}
        tabindex=${action === current ? '0' : '-1'}
        aria-label=${say(`shared-tool-${action}`)}
        title=${say(`shared-tool-${action}`)}
        aria-pressed=${isToggle ? (editor.isPressed(action) ? 'true' : 'false') : nothing}
        aria-disabled=${editor.can(action) ? 'false' : 'true'}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => {
          onMove(action);
          if (editor.can(action)) editor.run(action);
        }}
      >${FACES[action]}</button>`;
    })}
  </div>`;
}
