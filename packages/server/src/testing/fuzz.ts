/** How often a property is tried. `FUZZ=50` tries everything fifty times as often, for a night. */
export const tries = (usual: number): number => Math.ceil(usual * Number(process.env['FUZZ'] ?? 1));

/** How long such a test may take, in ms: it shares its machine with others. */
export const FUZZ_MS = 60_000 * Math.max(1, Number(process.env['FUZZ'] ?? 1));

/** Working time of this process that something takes, in ms; what others do on the machine does not count. */
export function workOf(does: () => void): number {
  const before = process.cpuUsage();
  does();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
