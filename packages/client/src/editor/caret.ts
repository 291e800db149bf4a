/** Somebody else in the same text, by the identity that the server has put on them. */
interface CaretUser {
  readonly id?: unknown;
  readonly name?: unknown;
}

/** How many looks a caret can have; more people share them, and the name tells them apart. */
const CARET_LOOKS = 5;

/** The same person gets the same look on every screen. */
function lookOf(user: CaretUser): number {
  let sum = 0;
  for (const character of String(user.id ?? '')) sum = (sum * 31 + character.charCodeAt(0)) % 997;
  return (sum % CARET_LOOKS) + 1;
}

/** Draws where somebody else writes. Classes only: the page's policy allows no style attributes. */
export function caret(user: CaretUser): HTMLElement {
  const mark = document.createElement('span');
  mark.className = `caret caret--${lookOf(user)}`;
  mark.setAttribute('aria-hidden', 'true');
  const name = document.createElement('span');
  name.className = 'caret__name';
  name.textContent = typeof user.name === 'string' ? user.name : '';
  // A word joiner on each side keeps the caret from opening a line break of its own.
  mark.append('\u2060', name, '\u2060');
  return mark;
}

/** Attributes of what somebody else has selected. */
export const selection = (user: CaretUser): { class: string } => ({ class: `caret-selection caret-selection--${lookOf(user)}` });
