import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PHASES, PRESENCES, Refusal, ROLES } from '@samsyn/model';
import fp from 'fastify-plugin';
import { Type } from 'typebox';
import { Nothing, oneOf, ProblemSchema } from '../http/schema.ts';
import { PartMinutesBody } from '../plans/bodies.ts';
import { askerOf } from './asker.ts';
import { chosenSeat } from './identity.ts';
import { hashOf } from './keys.ts';
import { lobbyOf } from './lobby.ts';
import { SESSION_MS } from './sessions.ts';
import { WrongKeys } from './wrong-keys.ts';

const tags = ['session'];
const refused = { default: ProblemSchema };
const maybe = (schema: object) => Type.Unsafe<string | null>({ ...schema, type: ['string', 'null'] });

const SessionAnswer = Type.Object({
  planId: Type.String(),
  seat: Type.String(),
  role: oneOf(ROLES),
  name: Type.String(),
  title: Type.String(),
  startsAt: Type.String(),
  plannedMinutes: Type.Integer(),
  minutes: PartMinutesBody,
  admitted: Type.Boolean({ description: 'False while the chair has not let this seat in.' }),
  phase: oneOf(PHASES),
  consent: Type.Object({ status: Type.String({ description: 'As in the plan, or `expired` once its last day has passed.' }) }),
  protected: Type.Boolean({
    description: 'The person has protected data. Told to those who lead and write, once there is consent.',
  }),
  question: Type.String(),
  participants: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      role: oneOf(ROLES),
      agency: maybe({}),
      presence: oneOf(PRESENCES),
      here: Type.Boolean(),
    }),
  ),
});

const SeatQuery = Type.Object({
  seat: Type.Optional(
    Type.String({ maxLength: 64, description: 'Which of several seats in one browser; also as header `x-seat`.' }),
  ),
});

/** Signing in with a link's key, and what the lobby shows. */
const sessionRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { plans } = app.store;
  const wrongKeys = new WrongKeys(app.now);

  app.post(
    '/api/session',
    {
      schema: {
        tags,
        summary: 'Exchange the key of a link for a session cookie',
        body: Type.Object({ key: Type.String({ minLength: 1, maxLength: 200 }) }),
        response: { 204: Nothing, ...refused },
      },
    },
    async (request, reply) => {
      const keyHash = hashOf(request.body.key);
      if (wrongKeys.hasTooMany(keyHash)) throw new Refusal('too-many-requests');
      const seat = await plans.seatByKey(keyHash);
      if (!seat || seat.revokedAtMs !== null) {
        wrongKeys.note(keyHash);
        throw new Refusal('key-unknown');
      }
      const token = await app.sessions.open(seat);
      const { options } = app.seatCookies;
      reply.setCookie(app.seatCookies.nameFor(seat.id), token, { ...options, maxAge: SESSION_MS / 1000 });
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/session',
    {
      schema: {
        tags,
        summary: 'Who this is, and the meeting they have come to',
        querystring: SeatQuery,
        response: { 200: SessionAnswer, ...refused },
      },
    },
    async (request) => {
      const who = await askerOf(request);
      if (who.is !== 'seat') throw new Refusal('forbidden');
      const { seat } = who;
      const record = await plans.plan(seat.planId);
      if (!record) throw new Refusal('plan-unknown');
      const plan = await app.meetings.plan(seat.planId, 'admin');
      return lobbyOf(record, seat, plan, { here: app.meetings.here(seat.planId), nowMs: app.now() });
    },
  );

  app.delete(
    '/api/session',
    {
      schema: {
        tags,
        summary: 'Sign out: the seat that is asked for, else every seat of this browser',
        querystring: SeatQuery,
        response: { 204: Nothing, ...refused },
      },
    },
    async (request, reply) => {
      const chosen = chosenSeat(request);
      for (const [seat, token] of app.seatCookies.read(request.cookies)) {
        if (chosen !== undefined && seat !== chosen) continue;
        await app.sessions.end(token);
        reply.clearCookie(app.seatCookies.nameFor(seat), app.seatCookies.options);
      }
      return reply.code(204).send(null);
    },
  );
};

export default fp(sessionRoutes, { name: 'session-routes', dependencies: ['identity', 'rooms'] });
