import { LitElement } from 'lit';

/** An element that is drawn in the page itself, where the page's own style sheets, labels and anchors reach it. */
export class Light extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
