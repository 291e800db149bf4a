/**
 * A sentence as a browser carries it: words with places to fill in, `Del {number} av {count}`, and among them choices by
 * number (real plurals) or by word. A build reads the `.ftl` files once (`words.ts`): the whole of Fluent is a tenth of
 * what the first page may cost.
 */
export type Pattern = string | readonly (string | Choice)[];

export type Value = string | number;

/** What decides, what is said for each value, and what when none fits. */
export type Choice = readonly [name: string, variants: Readonly<Record<string, Pattern>>, otherwise: string];

const PLACE = /\{(\w+)\}/g;

/** Puts a sentence together. A place that nothing is given for is shown by its name, so that it is seen. */
export function format(pattern: Pattern, args: Readonly<Record<string, Value>>, language: string): string {
  if (typeof pattern !== 'string') return pattern.map((part) => format(chosen(part, args, language), args, language)).join('');
  return pattern.replace(PLACE, (_, name: string) => {
    const value = args[name];
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    return value ?? `{$${name}}`;
  });
}

function chosen(part: string | Choice, args: Readonly<Record<string, Value>>, language: string): Pattern {
  if (typeof part === 'string') return part;
  const [name, variants, otherwise] = part;
  const value = args[name];
  const category = typeof value === 'number' ? new Intl.PluralRules(language).select(value) : undefined;
  const fits = [String(value), category, otherwise].find((key) => key !== undefined && Object.hasOwn(variants, key));
  return variants[fits ?? otherwise] ?? '';
}
