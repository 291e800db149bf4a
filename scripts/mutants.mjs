import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MUTANTS } from './lib/mutants.mjs';
import { ROOT, tool } from './lib/run.mjs';

// Takes each rule out of the gate in turn and runs the gate's tests: every mutant must make one of them fail.
// Arguments choose among the rules: npm run mutants -- P4 O5
const chosen = process.argv.slice(2);
const mutants = MUTANTS.filter(({ rule }) => chosen.length === 0 || chosen.includes(rule));
const folder = mkdtempSync(join(tmpdir(), 'samsyn-mutants-'));
const report = join(folder, 'report.json');

/** The test that fails when a rule is taken out, or undefined. Without a rule: the test that fails anyway. */
function failing(rule = '') {
  rmSync(report, { force: true });
  const flags = ['run', '--config', 'vitest.mutant.config.ts', '--reporter=json', `--outputFile.json=${report}`];
  spawnSync(process.execPath, [tool('vitest'), ...flags], { cwd: ROOT, env: { ...process.env, MUTANT: rule }, stdio: 'pipe' });
  const { success, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
  return failed[0]?.fullName.trim() ?? (success ? undefined : 'an error outside any test');
}

const anyway = failing();
if (anyway !== undefined) throw new Error(`fails without any mutant, so nothing would be shown: ${anyway}`);

let missed = 0;
for (const { rule } of mutants) {
  const test = failing(rule);
  if (test === undefined) missed += 1;
  console.log(`${rule.padEnd(4)} ${test === undefined ? 'NOT NOTICED' : `noticed by: ${test}`}`);
}
rmSync(folder, { recursive: true });
console.log(`\n${mutants.length - missed} of ${mutants.length} mutants noticed`);
process.exitCode = missed === 0 ? 0 : 1;
