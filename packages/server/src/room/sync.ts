import websocket from '@fastify/websocket';
import { CLOSE, type Denial, encodeFrame, MAX_FRAME_BYTES, Refusal, WIRE_VERSION } from '@samsyn/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { WebSocket } from 'ws';
import { PROBLEM_TYPE, problemOf } from '../http/problem.ts';
import { Connection } from './connection.ts';
import { Door, type Welcome } from './door.ts';
import { EarlyFrames } from './early-frames.ts';

interface Address {
  Params: { name: string };
  Querystring: { clientID?: unknown; protocol?: unknown };
}

/** Pieces that one message may come in, and that may wait to be read: a frame is small. */
const MOST_PIECES = 64;

/** How long a socket may take to close, in ms. */
const CLOSE_WITHIN_MS = 5_000;

/** `WS /sync/<document>`: the y-websocket protocol, and what the wire adds to it. */
async function sync(app: FastifyInstance): Promise<void> {
  const door = new Door(app.identity, app.store.plans, app.rooms, app.now);
  const allowedOrigin = new URL(app.config.publicUrl).origin;

  await app.register(websocket, {
    options: {
      maxPayload: MAX_FRAME_BYTES,
      maxFragments: MOST_PIECES,
      maxBufferedChunks: 16 * MOST_PIECES,
      perMessageDeflate: false,
    },
    // A socket that breaks the protocol has been told so by its close code already; the log learns no content.
    errorHandler: (_error, socket) => closeSoon(socket, CLOSE.malformed),
  });

  app.route<Address>({
    method: 'GET',
    url: '/sync/:name',
    handler: async (_request, reply) => upgradeRequired(reply),
    preValidation: async (request) => {
      const { origin } = request.headers;
      if (request.ws && origin !== undefined && origin !== allowedOrigin) throw new Refusal('origin-foreign');
    },
    wsHandler: async (socket, request) => {
      const early = new EarlyFrames(socket);
      const { name } = request.params;
      const { clientID, protocol } = request.query;
      if (protocol !== undefined && protocol !== String(WIRE_VERSION)) return closeSoon(socket, CLOSE.otherVersion);
      const client = clientID === undefined ? undefined : readClient(clientID);
      if (clientID !== undefined && client === undefined) return closeSoon(socket, CLOSE.malformed);

      if (hasNoPage(request)) return closeSoon(socket, CLOSE.noKey);
      const welcome = await welcomeOf(door, request, name);
      if (socket.readyState !== WebSocket.OPEN) return;
      if (welcome.is === 'shut') return closeSoon(socket, welcome.code, welcome.denial);
      const { room, seat } = welcome;
      if (!room.isOpen) return closeSoon(socket, CLOSE.tryLater);
      early.handTo(new Connection({ socket, stream: request.raw.socket, seat, room, client, now: app.now }));
    },
  });
}

/**
 * A cookie is sent by whatever page opens the socket, so it counts from our own page alone. A program with a key has no
 * page, and says no origin.
 */
const hasNoPage = ({ headers }: FastifyRequest): boolean => headers.origin === undefined && headers.authorization === undefined;

/** Whoever comes with plain HTTP is told what is spoken here. */
const upgradeRequired = (reply: FastifyReply) =>
  reply
    .code(426)
    .header('upgrade', 'websocket')
    .type(PROBLEM_TYPE)
    .send({ ...problemOf('route-unknown'), status: 426, detail: 'Open a WebSocket here.' });

function readClient(text: unknown): number | undefined {
  const client = typeof text === 'string' && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(client) ? client : undefined;
}

async function welcomeOf(door: Door, request: FastifyRequest, name: string): Promise<Welcome> {
  try {
    return await door.knock(request, name);
  } catch (error) {
    // What keeps the door shut just now has been logged by whoever met it.
    const code = error instanceof Refusal && error.code === 'plan-unknown' ? CLOSE.unknownPlan : CLOSE.tryLater;
    return { is: 'shut', code };
  }
}

function closeSoon(socket: WebSocket, code: number, denial?: Denial): void {
  if (denial) socket.send(encodeFrame.denied(denial));
  socket.close(code);
  setTimeout(() => socket.terminate(), CLOSE_WITHIN_MS).unref();
}

export default fp(sync, { name: 'sync', dependencies: ['rooms', 'identity'] });
