import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budgets } from './build/budgets.ts';
import { catalogue } from './build/catalogue.ts';
import { galleryPage } from './build/gallery-page.ts';
import { layers } from './build/layers.ts';
import { markup } from './build/markup.ts';
import { plainImport } from './build/plain-import.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Script and looks of the pages that the server renders. They are linked by fixed names, so no hash is in them. */
const live = Object.fromEntries(
  Object.entries({ live: 'src/live/live.ts', 'live-looks': 'src/live/live.css' })
    .map(([name, file]) => [name, path(file)] as const)
    .filter(([, file]) => existsSync(file)),
);

/**
 * What every screen stands on, in one file: many small ones compress worse and load later. What only the editor or a
 * row has use for is not in it.
 */
const CORE = [
  /node_modules\/(yjs|lit|lit-html|lit-element|@lit|y-websocket|y-protocols)\//,
  /node_modules\/lib0\/(?!hash|schema|dom|diff|mutex|eventloop|delta)[a-z0-9]+\.js$/,
  /packages\/(model|words)\/src\/(?!index|content|shape|rows|checklist|errors)[a-z-]+\.ts$/,
  /packages\/client\/(build\/|src\/meeting\/(?!text-binding|write-again|spoken)|src\/words\/|src\/looks\/preferences|src\/session)/,
  /packages\/client\/src\/parts\/(icon|disc|announcer|announcements|circle|circle-drawing|circle-words|status|settings|dialog|commands|refused|days|dots|row-place|asking)\.ts$/,
  /words\/src\/sv\/(common|parts)\.ftl/,
  /packages\/client\/src\/looks\/[a-z-]+\.css$/,
];
/** What a seat's own rows are written with. */
const ROWS = [
  /packages\/model\/src\/(content|shape|rows)\.ts$/,
  /packages\/client\/src\/meeting\/text-binding\.ts$/,
  /packages\/client\/src\/parts\/(own-rows|commitment-(row|fields|days|choices)|text-field|field-undo|text-length)\.ts$/,
];
const isOneOf =
  (patterns: readonly RegExp[]) =>
  (id: string): boolean =>
    patterns.some((pattern) => pattern.test(id));

export default defineConfig(({ mode }) => ({
  root: path('.'),
  resolve: {
    alias: {
      // The source, so that no package has to be built before this one.
      '@samsyn/model': path('../model/src/index.ts'),
      '@samsyn/words': path('../words/src/index.ts'),
      'lib0/logging': path('build/quiet-logging.ts'),
    },
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
                groups: [
                  { name: 'core', test: isOneOf(CORE) },
                  { name: 'rows', test: isOneOf(ROWS) },
                ],
              },
        entryFileNames: (chunk) => (chunk.name === 'live' ? 'assets/live.js' : 'assets/[name]-[hash].js'),
        assetFileNames: (asset) => (asset.names.includes('live-looks.css') ? 'assets/live.css' : 'assets/[name]-[hash][extname]'),
      },
    },
  },
  plugins: [layers(), catalogue(), markup(), plainImport(), budgets(), galleryPage(path('vite.config.ts'))],
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/live': 'http://127.0.0.1:3000',
      '/sync': { target: 'ws://127.0.0.1:3000', ws: true },
    },
  },
}));
