/**
 * A sentence as the Fluent parser gives it, as far as this catalogue goes: words, places to fill in, and choices by
 * number (real plurals) or by word. A build reads the `.ftl` files once, and a browser carries only what is here: the
 * whole of Fluent is a tenth of what the first page may cost.
 */
export type Pattern = string | readonly Element[];

export type Value = string | number;

type Element = string | Place | Choice;
interface Place {
  readonly type: 'var';
  readonly name: string;
}
interface Choice {
  readonly type: 'select';
  readonly selector: Place;
  readonly variants: readonly { readonly key: { readonly value: Value }; readonly value: Pattern }[];
  /** Which variant is taken when none fits. */
  readonly star: number;
}

/** Puts a sentence together. A place that nothing is given for is shown by its name, so that it is seen. */
export function format(pattern: Pattern, args: Readonly<Record<string, Value>>, language: string): string {
  if (typeof pattern === 'string') return pattern;
  return pattern.map((element) => formatElement(element, args, language)).join('');
}

function formatElement(element: Element, args: Readonly<Record<string, Value>>, language: string): string {
  if (typeof element === 'string') return element;
  if (element.type === 'select') return format(chosen(element, args, language), args, language);
  const value = args[element.name];
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  return value ?? `{$${element.name}}`;
}

function chosen({ selector, variants, star }: Choice, args: Readonly<Record<string, Value>>, language: string): Pattern {
  const value = args[selector.name];
  const category = typeof value === 'number' ? new Intl.PluralRules(language).select(value) : undefined;
  const fits = variants.find(({ key }) => key.value === value || (category !== undefined && key.value === category));
  return (fits ?? variants[star])?.value ?? '';
}

/**
 * Whether a pattern, as the parser gave it, has nothing in it but what `format` knows.
 */
export function isPattern(value: unknown): value is Pattern {
  if (typeof value === 'string') return true;
  return Array.isArray(value) && value.every(isElement);
}

function isElement(value: unknown): value is Element {
  if (typeof value === 'string') return true;
  const { type, selector, variants } = value as { type?: unknown; selector?: unknown; variants?: unknown };
  if (type === 'var') return true;
  if (type !== 'select' || !Array.isArray(variants)) return false;
  const isPlace = (selector as { type?: unknown }).type === 'var';
  return isPlace && variants.every((variant: { value: unknown }) => isPattern(variant.value));
}
