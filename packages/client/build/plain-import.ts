import type { Plugin } from 'vite';

const HELPER = /vite\/preload-helper/;

/**
 * Lets `import()` be an import. Vite's own helper fetches the style sheets of a chunk first; here all of them come with
 * the page, and a kilobyte of script on every page would fetch nothing.
 */
export function plainImport(): Plugin {
  return {
    name: 'samsyn:plain-import',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
