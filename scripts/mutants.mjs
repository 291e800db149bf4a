import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { MUTANTS } from './lib/mutants.mjs';
import { ROOT } from './lib/run.mjs';

// Takes each rule out of the gate in turn and runs the gate's tests: every mutant must make one of them fail.
// Arguments choose among the rules: npm run mutants -- P4 O5
const chosen = process.argv.slice(2);
const mutants = MUTANTS.filter(({ rule }) => chosen.length === 0 || chosen.includes(rule));
const SERVER = join(ROOT, 'packages/server/src');

/** Whether the tests notice a mutant, and by which of them. */
async function caughtBy({ file, cut, instead }) {
  const path = join(SERVER, 'room/gate', file);
  const source = readFileSync(path, 'utf8');
  if (source.split(cut).length !== 2) throw new Error(`${file} does not have once: ${cut}`);
  const mutate = {
    name: 'samsyn:mutant',
    enforce: 'pre',
    transform: (code, id) => (id.split('?')[0] === path ? code.replace(cut, () => instead) : undefined),
  };
  const vitest = await createVitest('test', { root: ROOT, watch: false, bail: 1, reporters: [{}] }, { plugins: [mutate] });
  await vitest.start(['packages/server/src/room/gate/']);
  const failed = vitest.state.getFiles().flatMap((one) => failures(one));
  const broken = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return failed[0] ?? (broken > 0 ? 'an error outside any test' : undefined);
}

const failures = (task) =>
  task.type === 'suite'
    ? [...(task.result?.state === 'fail' && task.tasks.length === 0 ? [task.name] : []), ...task.tasks.flatMap(failures)]
    : task.result?.state === 'fail'
      ? [task.name]
      : [];

let missed = 0;
for (const mutant of mutants) {
  const test = await caughtBy(mutant);
  if (test === undefined) missed += 1;
  console.log(`${mutant.rule.padEnd(4)} ${test === undefined ? 'NOT NOTICED' : `noticed by: ${test}`}`);
}
console.log(`\n${mutants.length - missed} of ${mutants.length} mutants noticed`);
process.exitCode = missed === 0 ? 0 : 1;
