/**
 * What a keystroke costs until the others see it, next to what else there is: `npm run bench`.
 * The systems take turns in every round, so that whatever else the machine does falls on all of them.
 */
import { parseArgs } from 'node:util';
import { gateReport } from './gate.ts';
import { type Measured, measure, type Workload } from './measure.ts';
import { report } from './report.ts';
import { SYSTEMS } from './systems/systems.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    seats: { type: 'string', default: '8' },
    'keys-per-second': { type: 'string', default: '10' },
    only: { type: 'string' },
    gate: { type: 'boolean', default: false },
  },
});

process.stdout.write(`${gateReport()}\n`);
if (values.gate) process.exit();

const rounds = Number(values.rounds);
const workload: Workload = {
  seats: Number(values.seats),
  keysPerSecond: Number(values['keys-per-second']),
  warmUpSeconds: 1,
  seconds: Number(values.seconds),
};
const only = values.only?.split(',');
const systems = SYSTEMS.filter(({ id }) => !only || only.includes(id));
if (systems.length === 0) throw new Error(`--only takes any of ${SYSTEMS.map(({ id }) => id).join(', ')}`);

const measured = new Map<string, Measured[]>(systems.map(({ id }) => [id, []]));
for (let round = 0; round < rounds; round += 1) {
  for (let turn = 0; turn < systems.length; turn += 1) {
    // Another one begins each round: to come first, or after a certain other, is nobody's luck.
    const system = systems[(round + turn) % systems.length];
    if (!system) continue;
    process.stderr.write(`round ${round + 1} of ${rounds}: ${system.name}\n`);
    measured.get(system.id)?.push(await measure(system, workload));
  }
}
process.stdout.write(report(systems, measured, workload));
