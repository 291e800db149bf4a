import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailedError, must, ROOT, tool } from './run.mjs';

/** Packages that are compiled, in the order they need each other. The client is bundled after them. */
const COMPILED = ['packages/model', 'packages/words', 'packages/server'];
const CLIENT = join(ROOT, 'packages/client');

/** Written when everything was built: what is newer than this is not in the build. */
const STAMP = join(ROOT, 'packages/server/dist/.built');

/** What a build is made of. */
const SOURCES = [
  'package-lock.json',
  'tsconfig.base.json',
  ...['model', 'words', 'server', 'client'].flatMap((name) => [`packages/${name}/src`, `packages/${name}/tsconfig.json`]),
  ...['index.html', 'gallery.html', 'public', 'build', 'vite.config.ts'].map((name) => `packages/client/${name}`),
];

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

function isBuilt() {
  if (!existsSync(STAMP) || !existsSync(join(CLIENT, 'dist/index.html'))) return false;
  const builtMs = statSync(STAMP).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= builtMs);
}

/** Compiles and bundles everything. @throws FailedError */
async function build() {
  const startedAt = new Date();
  console.log('Building the model, the words and the server …');
  // A compiler that remembers what it wrote does not see that somebody took it away.
  const isWhole = COMPILED.every(
    (name) => existsSync(join(ROOT, name, 'dist/index.js')) || existsSync(join(ROOT, name, 'dist/main.js')),
  );
  await must(tool('tsc'), ['-b', ...(isWhole ? [] : ['--force']), ...COMPILED]);
  console.log('Building the client …');
  await must(tool('vite'), ['build', '--logLevel', 'warn'], { cwd: CLIENT });
  writeFileSync(STAMP, `${startedAt.toISOString()}\n`);
}

/**
 * Builds when something is missing or older than its source.
 *
 * @returns whether there is a build; what failed has been said
 */
export async function ensureBuilt({ anew = false } = {}) {
  try {
    if (anew || !isBuilt()) await build();
    return true;
  } catch (error) {
    if (!(error instanceof FailedError)) throw error;
    process.exitCode = 1;
    return false;
  }
}
