import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { playwrightCounts, sum, vitestCounts } from './lib/counts.mjs';
import { ROOT, run, tool } from './lib/run.mjs';

// Every test: those of the packages, then those with browsers. Arguments are passed on and choose among the files:
// npm test -- lobby
const chosen = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'samsyn-tests-'));

async function vitest() {
  const file = join(reports, 'vitest.json');
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, '--passWithNoTests'];
  return vitestCounts(file, await run(tool('vitest'), ['run', ...flags, ...chosen]));
}

async function playwright(browsers) {
  const file = join(reports, 'playwright.json');
  const env = { ...browsers, PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const flags = ['--reporter=list,json', '--pass-with-no-tests'];
  return playwrightCounts(file, await run(tool('playwright'), ['test', ...flags, ...chosen], { cwd: join(ROOT, 'e2e'), env }));
}

async function everything() {
  // What cannot be built has failed, as a test would have.
  if (!(await ensureBuilt())) return { passed: 0, failed: 1, skipped: 0 };
  const browsers = await findBrowsers();
  return sum([await vitest(), await playwright(browsers)]);
}

const { passed, failed, skipped } = await everything();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
