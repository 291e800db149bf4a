import { Refusal } from '@samsyn/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asSeen } from './as-seen.ts';
import { Audience, type Stage } from './audience.ts';
import { Follower } from './follower.ts';
import type { ViewName } from './page-frame.ts';
import type { PageQuery } from './page-query.ts';
import { drawEvent, goneEvent, keyOf, type Look, lookOf } from './views.ts';

/** Followers of one plan at a time. A town hall is fewer; what is more is somebody else's machine. */
const MOST_FOLLOWERS = 1_000;

/** Whoever loses the connection comes back this soon, in ms. */
const RETRY_MS = 1_000;

interface Wish {
  readonly planId: string;
  readonly seat: string | null;
  readonly query: PageQuery;
  readonly view: ViewName;
}

/** Everyone who follows, by plan. A plan that nobody follows is let go. */
export class Audiences {
  readonly #app: FastifyInstance;
  readonly #open = new Map<string, Audience>();
  /** Session that a follower came with; none for a bearer key. */
  readonly #tokens = new WeakMap<Follower, string>();
  #isClosed = false;

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  /** Turns a request into a stream of events. @throws Refusal when the plan cannot be followed now */
  async follow(request: FastifyRequest, reply: FastifyReply, wish: Wish): Promise<void> {
    const { planId, seat, query, view } = wish;
    const audience = this.#open.get(planId) ?? new Audience(this.#stage(planId));
    if (this.#isClosed || audience.size >= MOST_FOLLOWERS) throw new Refusal('too-many-requests');
    const look = lookOf(view, query, seat);
    const follower = new Follower(reply.raw, keyOf(look), seat);
    const token = seat === null ? undefined : this.#app.seatCookies.read(request.cookies).get(seat);
    if (token !== undefined && request.headers.authorization === undefined) this.#tokens.set(follower, token);
    this.#open.set(planId, audience);
    // The plan is opened before the answer begins, so that a failure is still an answer.
    audience.expected += 1;
    try {
      await audience.open();
    } finally {
      audience.expected -= 1;
      if (request.raw.destroyed || this.#isClosed || !audience.isOpen) this.#letGo(planId, audience);
    }
    if (request.raw.destroyed || this.#isClosed) {
      reply.hijack();
      reply.raw.destroy();
      return;
    }
    reply.hijack();
    reply.raw.on('close', () => {
      audience.remove(follower);
      this.#letGo(planId, audience);
    });
    reply.raw.on('error', () => reply.raw.destroy());
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that gathers would hold back what is happening now.
      'x-accel-buffering': 'no',
      vary: 'accept',
    });
    reply.raw.write(`retry: ${RETRY_MS}\n\n`);
    audience.add(follower);
  }

  endAll(): void {
    this.#isClosed = true;
    for (const audience of this.#open.values()) audience.end();
    this.#open.clear();
  }

  #letGo(planId: string, audience: Audience): void {
    if (audience.size + audience.expected > 0 || this.#open.get(planId) !== audience) return;
    audience.end();
    this.#open.delete(planId);
  }

  #stage(planId: string): Stage {
    const { meetings, store, sessions, log } = this.#app;
    return {
      projection: async () => asSeen(await meetings.projection(planId)),
      watch: (onChange) => meetings.watch(planId, onChange),
      whoMayLook: async (followers, thoroughly) => {
        const seats = new Set((await store.plans.seats(planId)).filter((seat) => seat.revokedAtMs === null).map(({ id }) => id));
        const still = await Promise.all(
          followers.map(async (one) => {
            const token = this.#tokens.get(one);
            const lasts = !thoroughly || token === undefined || (await sessions.seatOf(token)) !== undefined;
            return lasts && (one.seat === null || seats.has(one.seat));
          }),
        );
        return new Set(followers.filter((_, index) => still[index]));
      },
      frame: (key, projection) => drawEvent(lookFrom(key), projection, this.#app.now()),
      gone: (key) => goneEvent(lookFrom(key)),
      failed: (error) =>
        log.error({ name: error instanceof Error ? error.name : typeof error }, 'followers were not shown a change'),
    };
  }
}

const lookFrom = (key: string): Look => JSON.parse(key) as Look;
