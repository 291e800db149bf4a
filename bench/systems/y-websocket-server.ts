import { fileURLToPath } from 'node:url';
import { serve } from './served.ts';
import { join } from './stock-provider.ts';
import { type System, seatNames } from './system.ts';

const MAIN = fileURLToPath(new URL('src/server.js', import.meta.resolve('@y/websocket-server/package.json')));

/** The server that Yjs ships, as it comes. */
const yWebsocketServer = (
  own: Pick<System, 'id' | 'name' | 'visibleWhen'>,
  env: (dataDir: string) => NodeJS.ProcessEnv,
): System => ({
  ...own,
  async start(seats) {
    const { server, address, stop } = await serve(MAIN, '/', env);
    return { server, seats: seatNames(seats), join: (doc) => join(`ws://${address}`, 'plan', doc), stop };
  },
});

export const yInMemory = yWebsocketServer(
  { id: 'y', name: '@y/websocket-server', visibleWhen: 'in memory; nothing is stored' },
  () => ({}),
);

export const yOnLevel = yWebsocketServer(
  { id: 'y-leveldb', name: '@y/websocket-server + leveldb', visibleWhen: 'in memory; stored without fsync' },
  (dataDir) => ({ YPERSISTENCE: dataDir }),
);
