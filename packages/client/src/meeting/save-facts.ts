import type { SaveFacts } from './save-state.ts';

type Facts = Omit<SaveFacts, 'refusedCode'>;

const earliest = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
};
const latest = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};

/**
 * What is known of several documents at once, as the most careful of them says it: everything is saved only when all
 * of it is.
 *
 * @param main the plan's own document, which decides whether there is a link at all
 */
export function joinedFacts(main: Facts, sides: readonly Facts[]): Facts {
  const all = [main, ...sides];
  return {
    isConnected: main.isConnected && sides.every((side) => side.isConnected || side.pendingSince === null),
    pendingSince: earliest(all.map((one) => one.pendingSince)),
    savedAt: main.savedAt === null ? null : latest(all.map((one) => one.savedAt)),
    backSince: main.backSince,
    downSince: main.downSince,
  };
}
