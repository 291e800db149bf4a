import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { LEADERS, Refusal } from '@samsyn/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { Type } from 'typebox';
import { Nothing, ProblemSchema } from '../http/schema.ts';
import { admitted, askerOf, askerOfPlan, seatAtTable } from '../identity/asker.ts';
import {
  ConsentChangeBody,
  InvitedAnswer,
  ParticipantBody,
  ParticipantParams,
  PlanAnswer,
  PlanBody,
  PlanParams,
} from './bodies.ts';
import { CommandAnswer, CommandBody } from './command-body.ts';
import { Plans } from './plans.ts';

declare module 'fastify' {
  interface FastifyInstance {
    readonly plans: Plans;
  }
}

const tags = ['plans'];
const refused = { default: ProblemSchema };

/** Plans over HTTP (contract, "HTTP"). */
const routes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/api/plans',
    {
      schema: { tags, summary: 'Make a plan (admin)', body: PlanBody, response: { 201: PlanAnswer, ...refused } },
      onRequest: onlyAdmin,
    },
    async (request, reply) => reply.code(201).send(await app.plans.create(request.body)),
  );

  app.get(
    '/api/plans/:planId',
    {
      schema: {
        tags,
        summary: 'The plan as this reader may see it (a seat of the plan, admin)',
        description: 'Keyed by root name, each as plain JSON; rich text also as plain text under `plainText`.',
        params: PlanParams,
        response: { 200: Type.Record(Type.String(), Type.Unknown()), ...refused },
      },
      onRequest: onlyReaders,
    },
    async (request) => {
      const { planId } = request.params;
      const who = await askerOfPlan(request, planId);
      return app.meetings.plan(planId, who.is === 'admin' ? 'admin' : admitted(who.seat));
    },
  );

  app.post(
    '/api/plans/:planId/commands',
    {
      schema: {
        tags,
        summary: 'Ask something of the meeting (chair, cochair; a few: every seat)',
        params: PlanParams,
        body: CommandBody,
        response: { 200: CommandAnswer, ...refused },
      },
      onRequest: onlyAtTable,
    },
    async (request) => {
      const { id, ...command } = request.body;
      const seat = await seatAtTable(request, request.params.planId);
      await app.meetings.command(seat, id, command);
      return { done: true as const };
    },
  );

  app.patch(
    '/api/plans/:planId/consent',
    {
      schema: {
        tags,
        summary: 'Say what became of the consent (admin, chair, cochair)',
        description:
          'What is left out stays as it is. Anything but `given` closes the board: every socket ends within a second, and links open nothing until it is given anew. An agency that is taken out of `agencies` loses its links for good.',
        params: PlanParams,
        body: ConsentChangeBody,
        response: { 204: Nothing, ...refused },
      },
      onRequest: onlyLeaders,
    },
    async (request, reply) => {
      const { planId } = request.params;
      const who = await askerOfPlan(request, planId);
      const gone = await app.plans.setConsent(planId, request.body, who.is === 'seat' ? who.seat.id : null);
      for (const seat of gone) app.meetings.dismiss(seat);
      app.meetings.closeWithoutConsent(planId);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/plans/:planId/participants',
    {
      schema: {
        tags,
        summary: 'Give somebody a seat (admin, chair)',
        params: PlanParams,
        body: ParticipantBody,
        response: { 201: InvitedAnswer, ...refused },
      },
      onRequest: onlyHosts,
    },
    async (request, reply) => reply.code(201).send(await app.plans.invite(request.params.planId, request.body)),
  );

  app.delete(
    '/api/plans/:planId/participants/:id',
    {
      schema: {
        tags,
        summary: 'Take a seat away: its key, sessions and sockets end (admin, chair)',
        description: 'A chair cannot take its own seat away: the meeting would have nobody to lead it. The admin can.',
        params: ParticipantParams,
        response: { 204: Nothing, ...refused },
      },
      onRequest: onlyHosts,
    },
    async (request, reply) => {
      const { planId, id } = request.params;
      const who = await askerOfPlan(request, planId);
      if (who.is === 'seat' && who.seat.id === id) throw new Refusal('forbidden');
      await app.plans.revoke(planId, id);
      app.meetings.dismiss(id);
      return reply.code(204).send(null);
    },
  );
};

// Who asks is settled before what they ask is read: nobody learns from a body what they may not ask.

/** @throws Refusal */
async function onlyAdmin(request: FastifyRequest): Promise<void> {
  if (request.server.config.adminKey === undefined) throw new Refusal('admin-key-missing');
  const who = await askerOf(request);
  if (who.is !== 'admin') throw new Refusal('forbidden');
}

const planOf = (request: FastifyRequest): string => (request.params as { planId: string }).planId;

/** @throws Refusal */
async function onlyReaders(request: FastifyRequest): Promise<void> {
  const who = await askerOfPlan(request, planOf(request));
  if (who.is === 'seat') admitted(who.seat);
}

/** Those who have a say in the meeting. A viewer only looks. @throws Refusal */
async function onlyAtTable(request: FastifyRequest): Promise<void> {
  const seat = await seatAtTable(request, planOf(request));
  if (seat.role === 'viewer') throw new Refusal('forbidden');
}

/** Who may say what became of the consent. @throws Refusal */
async function onlyLeaders(request: FastifyRequest): Promise<void> {
  const who = await askerOfPlan(request, planOf(request));
  if (who.is === 'seat' && !LEADERS.includes(admitted(who.seat).role)) throw new Refusal('forbidden');
}

/** Who may change who sits at the table. @throws Refusal */
async function onlyHosts(request: FastifyRequest): Promise<void> {
  const who = await askerOfPlan(request, planOf(request));
  if (who.is === 'seat' && admitted(who.seat).role !== 'chair') throw new Refusal('forbidden');
}

/** Plans, participants and commands. */
async function plans(app: FastifyInstance): Promise<void> {
  const { config, now, rooms, store } = app;
  app.decorate('plans', new Plans({ store: store.plans, documents: rooms, publicUrl: config.publicUrl, now }));
  await app.register(routes);
}

export default fp(plans, { name: 'plans', dependencies: ['identity', 'rooms'] });
