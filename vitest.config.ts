import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { catalogue } from './packages/client/build/catalogue.ts';

export default defineConfig({
  plugins: [catalogue()],
  resolve: {
    alias: [
      // Tests read the source, so that no build has to come first.
      { find: /^@samsyn\/(model|words)$/, replacement: fileURLToPath(new URL('packages/$1/src/index.ts', import.meta.url)) },
    ],
    // Two copies of yjs do not know each other's types.
    dedupe: ['yjs', 'lib0', 'y-protocols'],
  },
  oxc: { decorator: { legacy: true }, assumptions: { setPublicClassFields: true } },
  test: {
    include: ['packages/*/src/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Servers of several tests at once on two cores make each other late; a room's order is what is tested.
    maxWorkers: 2,
  },
});
