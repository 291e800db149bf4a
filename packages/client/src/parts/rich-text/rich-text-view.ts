import { html, nothing, type TemplateResult } from 'lit';
import * as Y from 'yjs';

/**
 * A rich text to read, drawn from the shared fragment itself: no editor has to be loaded for it, and what this page
 * does not know is shown as its plain words.
 */
export function richTextView(fragment: Y.XmlFragment): TemplateResult {
  return html`${fragment.toArray().map(block)}`;
}

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook;

function block(node: Node): unknown {
  if (node instanceof Y.XmlText) return marked(node);
  if (!(node instanceof Y.XmlElement)) return nothing;
  const inside = (node.toArray() as Node[]).map(block);
  switch (node.nodeName) {
    case 'heading':
      return html`<h4>${inside}</h4>`;
    case 'bulletList':
      return html`<ul>${inside}</ul>`;
    case 'orderedList':
      return html`<ol start=${Number(node.getAttribute('start') ?? 1)}>${inside}</ol>`;
    case 'listItem':
      return html`<li>${inside}</li>`;
    case 'hardBreak':
      return html`<br>`;
    default:
      return html`<p>${inside}</p>`;
  }
}

interface Piece {
  readonly insert: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

const marked = (text: Y.XmlText): unknown =>
  (text.toDelta() as Piece[]).map(({ insert, attributes }) => {
    let words: unknown = String(insert);
    if (attributes?.['italic']) words = html`<em>${words}</em>`;
    if (attributes?.['bold']) words = html`<strong>${words}</strong>`;
    return words;
  });

/** Whether nobody has written anything yet. */
export const isBlank = (fragment: Y.XmlFragment): boolean => !fragment.toArray().some(hasWords);

const hasWords = (node: Node): boolean =>
  node instanceof Y.XmlText ? node.length > 0 : node instanceof Y.XmlElement && (node.toArray() as Node[]).some(hasWords);
