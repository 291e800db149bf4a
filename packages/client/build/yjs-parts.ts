import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(import.meta.resolve('yjs/src/index.js'));
const CODERS = /\/yjs\/src\/utils\/Update(En|De)coder\.js$/;

/**
 * Takes Yjs from its many source files and not from its one bundled file, which would be a whole wherever any of it is
 * used: what only the editor needs (snapshots, places in a text, undo) then comes with the editor.
 *
 * And only the first of its two formats: nothing is sent or kept in the second. Where Yjs itself would use it, for
 * changes that wait for others to come first, it uses the first; those bytes never leave the page.
 */
export function yjsParts(): Plugin {
  return {
    name: 'samsyn:yjs-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^yjs$/ }, handler: () => SOURCE },
    transform: {
      filter: { id: CODERS },
      handler(source, id) {
        const coder = `${CODERS.exec(id)?.[1] ?? ''}coder`;
        const second = source.indexOf(`export class DS${coder}V2`);
        if (second < 0) return this.error(`Yjs is not as it was: ${id} has no second format`);
        const first = `export { DS${coder}V1 as DS${coder}V2, Update${coder}V1 as Update${coder}V2 };`;
        return { code: source.slice(0, second) + first, map: null };
      },
    },
  };
}
