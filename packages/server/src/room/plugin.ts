import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { Meetings } from './meetings.ts';
import { Rooms } from './rooms.ts';

interface RoomsPluginOptions {
  /** How long a room stays in memory after its last visitor. */
  readonly idleMs?: number;
}

/** Meetings now in memory, and what is asked of them. */
async function rooms(app: FastifyInstance, options: RoomsPluginOptions): Promise<void> {
  const { store, now, log } = app;
  const open = new Rooms({ store, now, log, ...options });
  app.decorate('rooms', open);
  app.decorate('meetings', new Meetings({ store, rooms: open, now }));
  // Before the server closes sockets itself: what has been judged becomes durable, and everyone hears the right code.
  app.addHook('preClose', () => open.closeAll());
}

export default fp(rooms, { name: 'rooms' });

declare module 'fastify' {
  interface FastifyInstance {
    readonly rooms: Rooms;
    readonly meetings: Meetings;
  }
}
