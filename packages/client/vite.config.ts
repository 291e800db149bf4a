import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budgets } from './build/budgets.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Script and looks of the pages that the server renders. They are linked by fixed names, so no hash is in them. */
const live = Object.fromEntries(
  Object.entries({ live: 'src/live/live.ts', 'live-looks': 'src/live/live.css' })
    .map(([name, file]) => [name, path(file)] as const)
    .filter(([, file]) => existsSync(file)),
);

export default defineConfig({
  root: path('.'),
  resolve: {
    alias: {
      // The source, so that no package has to be built before this one.
      '@samsyn/model': path('../model/src/index.ts'),
      '@samsyn/words': path('../words/src/index.ts'),
    },
    // Two copies of yjs do not know each other's types.
    dedupe: ['yjs', 'lib0', 'y-protocols', 'lit'],
  },
  build: {
    target: 'es2022',
    // A `data:` address would need its own exception in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: path('index.html'), gallery: path('gallery.html'), ...live },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'live' ? 'assets/live.js' : 'assets/[name]-[hash].js'),
        assetFileNames: (asset) => (asset.names.includes('live-looks.css') ? 'assets/live.css' : 'assets/[name]-[hash][extname]'),
      },
    },
  },
  plugins: [budgets()],
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/live': 'http://127.0.0.1:3000',
      '/sync': { target: 'ws://127.0.0.1:3000', ws: true },
    },
  },
});
