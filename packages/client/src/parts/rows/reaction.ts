import { REACTIONS } from '@samsyn/model';

export type Reaction = (typeof REACTIONS)[number];

const isReaction = (value: unknown): value is Reaction => REACTIONS.includes(value as Reaction);

/** What somebody has said about each row: row key → reaction. What is not one is not shown. */
export function reactionsOf(value: unknown): Readonly<Record<string, Reaction>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Reaction] => isReaction(entry[1])));
}

/** What is said after a press: pressing the same again takes it back [R088]. */
export function withReaction(
  before: Readonly<Record<string, Reaction>>,
  rowKey: string,
  pressed: Reaction,
): Readonly<Record<string, Reaction>> {
  const { [rowKey]: was, ...others } = before;
  return was === pressed ? others : { ...others, [rowKey]: pressed };
}
