import type { Measured, Workload } from './measure.ts';
import { median } from './statistics.ts';
import type { System } from './systems/system.ts';

type Figure = 'p50' | 'p99' | 'cpuPerDelivery';

const FIGURES: readonly { readonly id: Figure; readonly title: string; readonly unit: string }[] = [
  { id: 'p50', title: 'p50', unit: 'ms' },
  { id: 'p99', title: 'p99', unit: 'ms' },
  { id: 'cpuPerDelivery', title: 'CPU per delivered edit', unit: 'µs' },
];

/** Ratios first, for they hold on other machines too; then the figures they come from, with the spread of the rounds. */
export function report(
  systems: readonly System[],
  measured: ReadonlyMap<string, readonly Measured[]>,
  { seats, keysPerSecond, seconds }: Workload,
): string {
  const [own, ...peers] = systems;
  if (!own) return '';
  const rounds = measured.get(own.id)?.length ?? 0;
  const valuesOf = (system: System, figure: Figure) => (measured.get(system.id) ?? []).map((each) => each[figure]);

  const ratios = peers.map((peer) => [
    `${own.name} / ${peer.name}`,
    ...FIGURES.map(({ id }) => `${(median(valuesOf(own, id)) / median(valuesOf(peer, id))).toFixed(2)} ×`),
    '',
  ]);
  const figures = systems.map((system) => [
    system.name,
    ...FIGURES.map(({ id, unit }) => {
      const values = valuesOf(system, id);
      return `${show(median(values))} ${unit} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
    }),
    system.visibleWhen,
  ]);
  const head = (first: string, last: string) => [first, ...FIGURES.map(({ title }) => title), last];

  return [
    `${seats} seats, each striking ${keysPerSecond} keys a second for ${seconds} s; from the key to another seat's document.`,
    `Medians of ${rounds} interleaved rounds (least–most). Node ${process.version}, ${process.platform} ${process.arch}.`,
    '',
    ...(ratios.length > 0 ? [...table([head('Ratio, below 1 is better', ''), ...ratios]), ''] : []),
    ...table([head('System', 'others see an edit when it is'), ...figures]),
    '',
  ].join('\n');
}

const show = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}
