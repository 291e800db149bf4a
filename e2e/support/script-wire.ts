import { addRow, createDocument, type Denial, decodeFrame } from '@samsyn/model';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import type { Place } from './place.ts';

/** Somebody at the table with the stock provider and their key: any Yjs program at all. */
export interface StockClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when the server has said no for good: with what code it closed, and why. */
  readonly refused: Promise<{ readonly code: number; readonly denial: Denial | undefined }>;
  leave(): void;
}

/** Sits down at the table as somebody, without any of our screens. Resolves when the plan has come. */
export async function sitDown(place: Place, person: string): Promise<StockClient> {
  const { key } = place.seat(person);
  let denial: Denial | undefined;
  class WithKey extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { authorization: `Bearer ${key}` } });
      this.on('message', (bytes: Buffer) => {
        const frame = decodeFrame(new Uint8Array(bytes));
        if (frame.kind === 'denied') denial = JSON.parse(frame.reason) as Denial;
      });
    }
  }
  const doc = createDocument(
    'plan',
    place.demo.seats.map(({ id }) => id),
  );
  const provider = new WebsocketProvider(`${place.url.replace('http', 'ws')}/sync`, place.planId, doc, {
    WebSocketPolyfill: WithKey as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { clientID: String(doc.clientID) },
  });
  const refused = new Promise<{ code: number; denial: Denial | undefined }>((resolve) => {
    provider.on('closed', ({ code }) => resolve({ code, denial }));
  });
  await new Promise<void>((resolve) => {
    provider.on('sync', (isSynced) => isSynced && resolve());
  });
  return { doc, provider, refused, leave: () => provider.destroy() };
}

/** Tries to write a new row in somebody's room, and tells what came of it. */
export async function tryToWrite(place: Place, person: string, root: string): Promise<Awaited<StockClient['refused']>> {
  const client = await sitDown(place, person);
  addRow(client.doc, root, 'forced', { what: 'Skrivet i en annans rum' });
  const answer = await client.refused;
  client.leave();
  return answer;
}
