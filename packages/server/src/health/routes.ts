import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Refusal } from '@samsyn/model';
import { Type } from 'typebox';
import { ProblemSchema } from '../http/schema.ts';

const tags = ['health'];
const Fine = Type.Object({ status: Type.Literal('ok') });

/** Whether the process lives, and whether it can do its work. */
const health: FastifyPluginAsyncTypebox = async (app) => {
  app.get('/healthz', { schema: { tags, summary: 'The process lives', response: { 200: Fine } } }, async () => ({
    status: 'ok' as const,
  }));

  app.get(
    '/readyz',
    { schema: { tags, summary: 'The store answers', response: { 200: Fine, default: ProblemSchema } } },
    async () => {
      await app.store.plans.ping().catch((cause: unknown) => {
        throw new Refusal('store-unavailable', {}, { cause });
      });
      return { status: 'ok' as const };
    },
  );
};

export default health;
