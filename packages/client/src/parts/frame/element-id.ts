let last = 0;

/** An id that no other element of this page has, for a label and its field. */
export function elementId(prefix: string): string {
  last += 1;
  return `${prefix}-${last}`;
}
