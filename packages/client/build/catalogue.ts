import type { Plugin } from 'vite';
import { readMessages } from '../../words/src/words.ts';

const FILE = /\.ftl\?messages$/;

/** Reads the catalogue once, here, so that no browser has to carry the reader: `import messages from 'x.ftl?messages'`. */
export function catalogue(): Plugin {
  return {
    name: 'samsyn:catalogue',
    transform: {
      filter: { id: FILE },
      handler: (source) => ({ code: `export default ${JSON.stringify(readMessages(source))};`, map: null, moduleType: 'js' }),
    },
  };
}
