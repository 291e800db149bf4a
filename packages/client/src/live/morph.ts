/**
 * Makes one tree look like another while keeping the nodes that are there: focus, scrolling, what a screen reader is
 * reading and what somebody has unfolded stay as they are. Siblings with a `data-key` or `id` are matched by it.
 */
export function morph(from: Element, to: Element): void {
  morphAttributes(from, to);
  morphChildren(from, to);
}

function morphAttributes(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) {
    // What the reader has unfolded is the reader's.
    if (!to.hasAttribute(name) && !(name === 'open' && from.localName === 'details')) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

const keyOf = (node: Node): string | null =>
  node instanceof Element ? (node.getAttribute('data-key') ?? (node.id || null)) : null;

function morphChildren(from: Element, to: Element): void {
  const keyed = new Map<string, Node>();
  for (const child of from.childNodes) {
    const key = keyOf(child);
    if (key !== null) keyed.set(key, child);
  }
  const wantedKeys = new Set([...to.childNodes].map(keyOf));
  // First of all what is gone, so that what stays need not be moved: a moved node loses focus.
  for (const [key, child] of keyed) if (!wantedKeys.has(key)) from.removeChild(child);
  let at = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const found = matching(at, wanted, keyed);
    if (!found) {
      from.insertBefore(wanted, at);
      continue;
    }
    if (found === at) at = at.nextSibling;
    else from.insertBefore(found, at);
    if (found instanceof Element && wanted instanceof Element) morph(found, wanted);
    else if (found.nodeValue !== wanted.nodeValue) found.nodeValue = wanted.nodeValue;
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

/** The node that becomes the wanted one: that of the same key, else the next one if it is of the same kind. */
function matching(at: Node | null, wanted: Node, keyed: Map<string, Node>): Node | null {
  const key = keyOf(wanted);
  if (key !== null) {
    const found = keyed.get(key);
    keyed.delete(key);
    return found && found.nodeName === wanted.nodeName ? found : null;
  }
  if (!at || at.nodeName !== wanted.nodeName || keyOf(at) !== null) return null;
  return at;
}
