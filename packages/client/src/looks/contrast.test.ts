import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every colour token as the style sheet has it: light and dark. */
const TOKENS = new Map(
  [
    ...readFileSync(new URL('tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g),
  ].map(([, name = '', light = '', dark = '']) => [name, { light: light.toLowerCase(), dark: dark.toLowerCase() }]),
);
const THEMES = ['light', 'dark'] as const;
const PARTS = ['opening', 'situation', 'needs', 'summary', 'closing'];
const GROUNDS = ['bg', 'surface', 'own', 'sunken'];

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const pairs = (fronts: readonly string[], grounds: readonly string[]): [string, string][] =>
  fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]));
const TEXT: [string, string][] = [
  ...pairs(['ink', 'ink-2', 'primary', 'focus', 'ok', 'warn', 'err', 'info'], GROUNDS),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-up'],
  ...PARTS.flatMap((part): [string, string][] => [
    ['ink', `${part}-fill`],
    [part, `${part}-fill`],
    [part, 'surface'],
    [part, 'bg'],
    ['on-phase', part],
  ]),
];
const SHAPES = pairs(['own-rule', 'border', 'focus'], GROUNDS);

const under = (of: readonly [string, string][], limit: number): string[] =>
  THEMES.flatMap((theme) =>
    of
      .map(([front, ground]) => {
        const [a, b] = [TOKENS.get(front)?.[theme], TOKENS.get(ground)?.[theme]];
        return { pair: `${front} on ${ground}, ${theme}`, ratio: a && b ? contrast(a, b) : 0 };
      })
      .filter(({ ratio }) => ratio < limit)
      .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`),
  );

test('every text can be read on every ground it stands on (WCAG 1.4.3)', () => {
  expect(under(TEXT, 4.5)).toEqual([]);
});

test('what shows where something is can be seen (WCAG 1.4.11)', () => {
  expect(under(SHAPES, 3)).toEqual([]);
});
