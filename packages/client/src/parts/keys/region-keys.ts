/** Parts of the page that F6 goes between: whatever says `data-region`, in the order of the page. */
const REGIONS = '[data-region]';

/** Moves focus to the next region, or the one before. Returns whether there was one. */
export function moveAmongRegions(step: 1 | -1): boolean {
  const regions = [...document.querySelectorAll<HTMLElement>(REGIONS)].filter((region) => region.getClientRects().length > 0);
  if (regions.length === 0) return false;
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = regions.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % regions.length);
  next?.setAttribute('tabindex', '-1');
  next?.focus();
  return next !== undefined;
}
