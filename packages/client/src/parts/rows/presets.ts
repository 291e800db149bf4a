import { say } from '../../words/say.ts';

/**
 * Words that come up again and again in a row, to choose instead of type. They are suggestions: every field takes any
 * words. Data that an organisation can replace in the catalogue, as `row-preset-<field>-<n>`.
 */
const COUNTS = { howOften: 7, where: 5, durationText: 4, decisionBy: 3 } as const;

export type PresetField = keyof typeof COUNTS;

export const isPresetField = (field: string): field is PresetField => Object.hasOwn(COUNTS, field);

/** Message ids of a field's suggestions, in order [R083, R084]. */
export const presetIds = (field: PresetField): string[] =>
  Array.from({ length: COUNTS[field] }, (_, index) => `row-preset-${field}-${index + 1}`);

/** A field's suggestions in the reader's language. */
export const presetsOf = (field: string): string[] => (isPresetField(field) ? presetIds(field).map((id) => say(id)) : []);

/** Those of an agency who could carry out what it promises [R085]. */
export function performersOf(
  roster: ReadonlyMap<string, { readonly name: string; readonly agency: string | null; readonly revoked?: boolean }>,
  seat: string,
): string[] {
  const agency = roster.get(seat)?.agency;
  const own = roster.get(seat)?.name;
  const colleagues = [...roster.values()].filter((row) => row.revoked !== true && agency != null && row.agency === agency);
  return [...new Set([...(own === undefined ? [] : [own]), ...colleagues.map((row) => row.name)])];
}
