import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budgets } from './build/budgets.ts';
import { catalogue } from './build/catalogue.ts';
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

/** Of Yjs, what only the editor and the fields that can be undone have use for. */
const YJS_ASIDE = /yjs\/src\/utils\/(UndoManager|RelativePosition|PermanentUserData)\.js$/;

/** What every screen stands on, with the way in, in one file: many small ones compress worse and load later. */
const CORE = [
  /node_modules\/(yjs|lit|lit-html|lit-element|@lit|y-websocket|y-protocols)\//,
  /node_modules\/lib0\/(?!hash|schema|dom|diff|mutex|eventloop|delta)(trait\/)?[a-z0-9]+\.js$/,
  /oxc-project|preload-helper/,
  /packages\/words\/src\/[a-z-]+\.ts$/,
  /packages\/model\/src\/(?!content|shape|rows|checklist|completeness|prompts|errors|index|projection|remarks|sequence|situation)[a-z-]+\.ts$/,
  /packages\/client\/(build\/|src\/meeting\/(?!text-binding|write-again|whole-plan)|src\/words\/|src\/looks\/preferences|src\/(app|session|journey|version)\.ts)/,
  /packages\/client\/src\/parts\/(icon|disc|announcer|announcements|circle|circle-drawing|circle-words|status|copy|settings|dialog|commands|refused|days|row-place|asking|people-template|later|at-rest|keys-first|outdated-page|dots|rich-text-view|part-leader|hands|meeting-voice|regions)\.ts$/,
  /packages\/client\/src\/screens\/(by-role|all-later|closed|lobby|when-asked|now-words)\.ts$/,
  /samsyn:(words|no-styles)$/,
];

/** What words are written with in a field that others see. */
const FIELDS = [
  /packages\/model\/src\/rows\.ts$/,
  /packages\/client\/src\/meeting\/text-binding\.ts$/,
  /packages\/client\/src\/parts\/(text-field|text-length|undo-when-used|writing-notice|element-id|commitment-dates)\.ts$/,
];

/** A seat's own rows, and the folded sections beside them. */
const ROWS = [
  /packages\/client\/src\/parts\/(own-rows|pen-rows|commitment-(row|fields|days|choices)|presets|hide-row|fold|nothing-now)\.ts$/,
  /packages\/client\/src\/screens\/section-order\.ts$/,
];

/** What others at the table write and say. */
const OTHERS = [/packages\/client\/src\/parts\/(turns|hand|others-rows)\.ts$/];

/** The shared lists and the fields of their rows. */
const LISTS = [
  /packages\/client\/src\/parts\/shared\/(shared-list|fields|list-specs|date-field|text-input|new-row|row-extras|row-order|undo-remove|mode-ticks)\.ts$/,
];

/** How the plan stands, for those who lead and write it. */
const DESK = [/packages\/model\/src\/completeness\.ts$/, /packages\/client\/src\/parts\/chair\/(head|lamps)\.ts$/];

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
      'lib0/broadcastchannel': path('build/quiet-channel.ts'),
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
                includeDependenciesRecursively: false,
                groups: [
                  { name: 'core', test: (id: string) => isOneOf(CORE)(id) && !YJS_ASIDE.test(id) },
                  { name: 'fields', test: isOneOf(FIELDS) },
                  { name: 'rows', test: isOneOf(ROWS) },
                  { name: 'others', test: isOneOf(OTHERS) },
                  { name: 'desk', test: isOneOf(DESK) },
                  { name: 'lists', test: isOneOf(LISTS) },
                ],
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
    budgets(),
    galleryPage(path('vite.config.ts')),
  ],
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/live': 'http://127.0.0.1:3000',
      '/sync': { target: 'ws://127.0.0.1:3000', ws: true },
    },
  },
}));
