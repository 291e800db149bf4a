import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ensureBuilt } from './lib/build.mjs';
import { ROOT, tool } from './lib/run.mjs';

// Working on Samsyn: the compiler watches, the server restarts when it has compiled, and the browser gets the client
// straight from its source. Pages that the server renders take their style and script from the last build.
const PORT = { pages: 5173, server: Number(process.env.PORT ?? 3000) };

if (!(await ensureBuilt())) process.exit(1);

const children = [
  spawn(tool('tsc'), ['-b', '--watch', '--preserveWatchOutput', 'packages/model', 'packages/words', 'packages/server'], {
    cwd: ROOT,
    stdio: 'inherit',
  }),
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'packages/server/dist/demo/main.js', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PORT: String(PORT.server), PUBLIC_URL: `http://localhost:${PORT.pages}` },
  }),
];

const target = `http://127.0.0.1:${PORT.server}`;
const pages = await createServer({
  root: join(ROOT, 'packages/client'),
  server: {
    port: PORT.pages,
    strictPort: true,
    proxy: {
      '/api': target,
      '/live': target,
      '/assets': target,
      '/sync': { target, ws: true },
    },
  },
});
await pages.listen();

async function stop() {
  await pages.close();
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
  process.exit(0);
}
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
