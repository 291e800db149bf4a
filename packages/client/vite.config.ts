import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budgets } from './build/budgets.ts';
import { catalogue } from './build/catalogue.ts';
import { chunks } from './build/chunks.ts';
import { compressed } from './build/compressed.ts';
import { galleryPage } from './build/gallery-page.ts';
import { layers } from './build/layers.ts';
import { lightDom } from './build/light-dom.ts';
import { markup } from './build/markup.ts';
import { plainImport } from './build/plain-import.ts';
import { smaller } from './build/smaller.ts';
import { yjsParts } from './build/yjs-parts.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Script and looks of the pages that the server renders. They are linked by fixed names, so no hash is in them. */
const live = Object.fromEntries(
  Object.entries({ live: 'src/live/live.ts', 'live-looks': 'src/live/live.css' })
    .map(([name, file]) => [name, path(file)] as const)
    .filter(([, file]) => existsSync(file)),
);

export default defineConfig(({ mode }) => ({
  root: path('.'),
  resolve: {
    alias: [
      // The source, so that no package has to be built before this one.
      { find: /^@samsyn\/(model|words)$/, replacement: path('../$1/src/index.ts') },
      { find: 'lib0/logging', replacement: path('build/quiet-logging.ts') },
      { find: 'lib0/broadcastchannel', replacement: path('build/quiet-channel.ts') },
      // By its own name for it too: `lib0/buffer` asks which way to write base64.
      { find: /^(lib0\/environment|\.\/environment\.js)$/, replacement: path('build/quiet-environment.ts') },
    ],
    // Two copies of yjs do not know each other's types.
    dedupe: ['yjs', 'lib0', 'y-protocols', 'lit'],
  },
  build: {
    target: 'es2022',
    // A `data:` address would need its own exception in the content policy.
    assetsInlineLimit: 0,
    // Preloading costs every page a kilobyte of script; the few chunks of a screen come together anyway.
    modulePreload: false,
    rolldownOptions: {
      input: mode === 'gallery' ? { gallery: path('gallery.html') } : { app: path('index.html'), ...live },
      output: {
        codeSplitting:
          mode === 'gallery'
            ? true
            : {
                includeDependenciesRecursively: false,
                groups: [...chunks],
              },
        entryFileNames: (chunk) => (chunk.name === 'live' ? 'assets/live.js' : 'assets/[name]-[hash].js'),
        assetFileNames: (asset) => (asset.names.includes('live-looks.css') ? 'assets/live.css' : 'assets/[name]-[hash][extname]'),
      },
    },
  },
  plugins: [
    layers(),
    catalogue(),
    markup(),
    plainImport(),
    yjsParts(),
    lightDom(),
    smaller(),
    // What the gallery loads is nobody's cost.
    mode !== 'gallery' && budgets(),
    galleryPage(path('vite.config.ts')),
    compressed(),
  ],
}));
