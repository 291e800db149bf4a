import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../words/say.ts';
import { icon } from './icon.ts';
import { isHere, type Later, want } from './later.ts';

/**
 * A section of a screen that is folded together. What is in it is fetched when somebody is on their way to open it: by
 * a pointer over it, the focus on it, or a press.
 *
 * @param heading message id, and what is said beside it in a word
 * @param inside drawn when all of `parts` have come
 */
export function fold(
  heading: string | readonly [id: string, inBrief: string],
  isOpen: boolean,
  inside: () => TemplateResult,
  ...parts: readonly Later[]
): TemplateResult {
  const [id, inBrief] = typeof heading === 'string' ? [heading, ''] : heading;
  const fetch = (): void => {
    for (const part of parts) void want(part);
  };
  if (isOpen) fetch();
  return html`<details class="fold part" data-region ?open=${isOpen} @pointerenter=${fetch} @focusin=${fetch} @toggle=${fetch}>
    <summary><h2>${say(id)}</h2>${inBrief === '' ? nothing : html`<span class="eyebrow">${inBrief}</span>`}${icon('down')}</summary>${parts.every(isHere) ? inside() : nothing}</details>`;
}
