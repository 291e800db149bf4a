import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { createWords, readMessages } from '../../words/src/words.ts';

const FILE = /\.ftl\?messages$/;

/** Reads the catalogue once, here, so that no browser has to carry the reader: `import messages from 'x.ftl?messages'`. */
export function catalogue(): Plugin {
  return {
    name: 'samsyn:catalogue',
    transform: {
      filter: { id: FILE },
      handler: (source) => ({ code: `export default ${JSON.stringify(readMessages(source))};`, map: null, moduleType: 'js' }),
    },
    // What stands in a page before its script: `%say(id)%`, in Swedish.
    transformIndexHtml: (page) => page.replace(/%say\(([\w-]+)\)%/g, (_, id: string) => swedish().say(id)),
  };
}

const swedish = () => createWords('sv', ['common', 'outside', 'gallery'].map(readArea));
const readArea = (area: string): string => readFileSync(new URL(`../../words/src/sv/${area}.ftl`, import.meta.url), 'utf8');
