import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(import.meta.resolve('yjs/src/index.js'));

/**
 * Takes Yjs from its many source files and not from its one bundled file, which would be a whole wherever any of it is
 * used: what only the editor needs (snapshots, places in a text, undo) then comes with the editor.
 */
export function yjsParts(): Plugin {
  return {
    name: 'samsyn:yjs-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^yjs$/ }, handler: () => SOURCE },
  };
}
