import type { Plugin } from 'vite';

const HELPER = /vite\/preload-helper/;

/** How the helper is called, and where it keeps what it would fetch first. */
const CALL =
  /[\w$]+\(\(\)\s*=>\s*(import\([^()]+\)(?:\.then\([^()]*\))?),\s*(?:__vite__mapDeps\(\[[\d,]*\]\)|\[\])(?:,[^()]*)?\)/g;
const DEPS = /^const __vite__mapDeps=.*\n/;

/**
 * Lets `import()` be an import. Vite's own helper fetches the style sheets of a chunk first; here all of them come with
 * the page, and a kilobyte of script on every page would fetch nothing.
 */
export function plainImport(): Plugin {
  return {
    name: 'samsyn:plain-import',
    apply: 'build',
    enforce: 'post',
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(DEPS, '').replace(CALL, '$1');
        }
      },
    },
  };
}
