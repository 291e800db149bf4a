/**
 * What an update may cost, each with its reason. No honest client meets them (contract, "Limits"); screens ask for far
 * less.
 */
export const GATE_LIMITS = {
  /** A seat's own typing in one frame. Yjs integrates in quadratic time when thousands of items share an origin. */
  structsOfUpdate: 1_000,
  /** What a seat brings when it comes back after hours of writing offline. */
  structsOfStep2: 5_000,
  /** Ranges of deletions. A step 2 carries every deletion its document knows of, most of them long done. */
  deleteRanges: 50_000,
  /** Clocks are counted with exact integers, and merged lengths are added up. */
  clock: 2 ** 40,
  /** Values in one plain JSON value, and how deep they may nest: readers recurse. */
  plainValues: 2_000,
  plainDepth: 6,
  /** Steps along lists, ours when the order of two neighbours is checked and those that Yjs will go. */
  orderSteps: 400_000,
  /** What an item costs whose neighbours both came with it, so that only a copy shows their order: at most a hundred. */
  stepsOfUnproven: 4_000,
  /** Client ids that nobody has used, in one update: a page that was reloaded while offline brings one each time. */
  newClients: 50,
  /** A plan's document, encoded. */
  planBytes: 5_000_000,
} as const;
