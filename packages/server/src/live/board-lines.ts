/** The board shows at most nine lines below the goal: more than that is not read from the back of a room (ux 5.4). */
export const MAX_LINES = 9;

/** Characters that fit on one line of the column for what is done, at the size the board is set in. */
const LINE_LENGTH = 32;

/** How many lines a text takes on the board. */
export const lineCount = (text: string): number => Math.max(1, Math.ceil(text.length / LINE_LENGTH));

/**
 * Divides rows into pages, each within the lines there are. A row that alone is longer than a page gets one of its own.
 *
 * @param linesOf how many lines a row takes
 * @param room lines on a page
 */
export function paged<T>(rows: readonly T[], linesOf: (row: T) => number, room: number = MAX_LINES): T[][] {
  const pages: T[][] = [];
  let page: T[] = [];
  let taken = 0;
  for (const row of rows) {
    const needed = linesOf(row);
    if (page.length > 0 && taken + needed > room) {
      pages.push(page);
      page = [];
      taken = 0;
    }
    page.push(row);
    taken += needed;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
