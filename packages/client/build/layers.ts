import type { Plugin } from 'vite';

/** From what gives way to what wins. It has to stand before every layer, whichever file a page happens to get first. */
const ORDER = '@layer tokens, base, parts, screens, prefs;\n';

/** Puts the order of the layers first in each style sheet of ours. */
export function layers(): Plugin {
  return {
    name: 'samsyn:layers',
    enforce: 'pre',
    transform: {
      filter: { id: /\/client\/src\/.*\.css$/ },
      handler: (source) => ({ code: ORDER + source, map: null }),
    },
  };
}
