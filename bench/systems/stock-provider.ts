import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import type { Doc } from 'yjs';
import { until } from '../wait.ts';

/** The provider that y-websocket ships, connected to `address/room`; it goes by the server only. */
export async function connect(
  address: string,
  room: string,
  doc: Doc,
  headers: Record<string, string> = {},
): Promise<WebsocketProvider> {
  class WithHeaders extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers });
    }
  }
  const provider = new WebsocketProvider(address, room, doc, {
    // The provider asks for the type of a browser's WebSocket, which ws follows where it matters.
    WebSocketPolyfill: WithHeaders as unknown as typeof globalThis.WebSocket,
    params: { clientID: String(doc.clientID) },
    disableBc: true,
  });
  // What a server says beyond the protocol, such as the time, a stock client would complain about aloud.
  for (const kind of [101, 102, 103]) provider.messageHandlers[kind] = () => undefined;
  await until('the provider is connected', () => provider.wsconnected);
  return provider;
}

/** Done when the two sides agree; gives a way to leave. */
export async function join(...how: Parameters<typeof connect>): Promise<() => void> {
  const provider = await connect(...how);
  await until('the document is synced', () => provider.synced);
  return () => provider.destroy();
}
