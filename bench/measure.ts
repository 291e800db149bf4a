import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { percentile } from './statistics.ts';
import type { System } from './systems/system.ts';
import { Typist, textOf } from './typing.ts';
import { until } from './wait.ts';

export interface Workload {
  readonly seats: number;
  /** Of each seat: everyone types at once. */
  readonly keysPerSecond: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

export interface Measured {
  /** From the key to another seat's document, ms. */
  readonly p50: number;
  readonly p99: number;
  /** Of the server's process, all its threads, µs. */
  readonly cpuPerDelivery: number;
  readonly deliveries: number;
}

/** One system, started afresh, with everyone at the table typing in their own row. */
export async function measure(system: System, workload: Workload): Promise<Measured> {
  const running = await system.start(workload.seats);
  try {
    const typists = running.seats.map((seat) => new Typist(new Y.Doc(), seat));
    const leave = await Promise.all(typists.map(({ doc, seat }) => running.join(doc, seat)));
    for (const typist of typists) typist.begin();
    await until('everyone has everyone’s row', () =>
      typists.every(({ doc }) => typists.every(({ seat }) => textOf(doc, seat) !== undefined)),
    );
    await typeAll(typists, workload.keysPerSecond, workload.warmUpSeconds);
    await arrived(typists);

    const latencies: number[] = [];
    const stops = typists.flatMap((from) =>
      typists.filter((to) => to !== from).map((to) => to.follow(from, (ms) => latencies.push(ms))),
    );
    const cpuBefore = await running.server.cpuMicroseconds();
    await typeAll(typists, workload.keysPerSecond, workload.seconds);
    await arrived(typists);
    const cpu = (await running.server.cpuMicroseconds()) - cpuBefore;
    for (const stop of stops) stop();
    for (const each of leave) each();
    // The awareness of a document has a clock of its own, which stops with it.
    for (const { doc } of typists) doc.destroy();
    return {
      p50: percentile(latencies, 0.5),
      p99: percentile(latencies, 0.99),
      cpuPerDelivery: cpu / latencies.length,
      deliveries: latencies.length,
    };
  } finally {
    await running.stop();
  }
}

/** Everyone strikes at their own moment, spread over the beat, and a late stroke does not push the next ones away. */
async function typeAll(typists: readonly Typist[], keysPerSecond: number, seconds: number): Promise<void> {
  const beatMs = 1000 / keysPerSecond;
  const strokes = Math.round(keysPerSecond * seconds);
  const startedAt = performance.now();
  await Promise.all(
    typists.map(async (typist, place) => {
      for (let stroke = 0; stroke < strokes; stroke += 1) {
        const due = startedAt + (stroke + place / typists.length) * beatMs;
        await pause(Math.max(0, due - performance.now()));
        typist.strike();
      }
    }),
  );
}

/** Everything that was struck is everywhere: nothing was lost on the way. */
function arrived(typists: readonly Typist[]): Promise<void> {
  return until('every stroke is everywhere', () =>
    typists.every((from) => typists.every((to) => textOf(to.doc, from.seat)?.length === from.text?.length)),
  );
}
