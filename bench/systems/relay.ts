import { fileURLToPath } from 'node:url';
import { serve } from './served.ts';
import { connect } from './stock-provider.ts';
import { type System, seatNames } from './system.ts';

const MAIN = fileURLToPath(new URL('../servers/relay.js', import.meta.url));

export const relay: System = {
  id: 'relay',
  name: 'raw ws relay',
  visibleWhen: 'sent on; nothing is read or kept',

  async start(seats) {
    const { server, address, stop } = await serve(MAIN, '/', () => ({}));
    return {
      server,
      seats: seatNames(seats),
      join: async (doc) => {
        // The relay agrees with nobody: the first one in has no one to sync with.
        const provider = await connect(`ws://${address}`, 'plan', doc);
        return () => provider.destroy();
      },
      stop,
    };
  },
};
