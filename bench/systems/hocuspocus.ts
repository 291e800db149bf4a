import { fileURLToPath } from 'node:url';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import type { Doc } from 'yjs';
import { until } from '../wait.ts';
import { serve } from './served.ts';
import { type System, seatNames } from './system.ts';

const MAIN = fileURLToPath(new URL('../servers/hocuspocus.js', import.meta.url));

export const hocuspocus: System = {
  id: 'hocuspocus',
  name: 'Hocuspocus + SQLite',
  visibleWhen: 'in memory; stored 2–10 s later',

  async start(seats) {
    const { server, address, stop } = await serve(MAIN, '/', (dataDir) => ({ DATA_DIR: dataDir }));
    return { server, seats: seatNames(seats), join: (doc) => join(`ws://${address}`, doc), stop };
  },
};

/** Hocuspocus speaks a dialect of its own, so it comes with its own stock provider. */
async function join(url: string, document: Doc): Promise<() => void> {
  const websocketProvider = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: WebSocket });
  const provider = new HocuspocusProvider({ websocketProvider, name: 'plan', document });
  provider.attach();
  await until('the document is synced', () => provider.synced);
  return () => {
    provider.destroy();
    websocketProvider.destroy();
  };
}
