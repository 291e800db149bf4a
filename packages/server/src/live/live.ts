import type { RefusalCode } from '@samsyn/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '../http/problem.ts';
import { admitted, askerOfPlan } from '../identity/asker.ts';
import { chosenSeat } from '../identity/identity.ts';
import { wordsIn } from '../words/catalogue.ts';
import { asSeen } from './as-seen.ts';
import { Audiences } from './audiences.ts';
import { calmPage, pageFrame, type ViewName } from './page-frame.ts';
import { readQuery } from './page-query.ts';
import { draw, lookOf } from './views.ts';

/** Where the pages are. */
const ADDRESSES: Readonly<Record<ViewName, string>> = {
  family: '/live/:planId',
  board: '/live/:planId/board',
  print: '/live/:planId/print',
  'one-sheet': '/live/:planId/one-sheet',
};

type PlanRequest = FastifyRequest<{ Params: { planId: string } }>;

/**
 * Pages for those who only look: the family's, the board in the room, the plan on paper and on one sheet. Rendered here, readable
 * without a script, and kept as they are by events on the same addresses. The reader never gets the document.
 */
export default async function live(app: FastifyInstance): Promise<void> {
  const audiences = new Audiences(app);
  app.addHook('preClose', async () => audiences.endAll());

  // A form that has nothing to say but that its button was pressed.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 1024 }, (_request, _body, done) =>
    done(null, undefined),
  );

  // People get a page that says what to do; programs get the problem, from the handler of the whole server.
  app.setErrorHandler((error, request, reply) => {
    if (!wants(request, 'text/html')) throw error;
    const { status, code } = toProblem(error);
    if (status >= 500) request.log.error({ code, route: request.routeOptions.url }, 'page');
    const query = readQuery(request.query);
    return sendPage(reply.code(status), calmPage(wordsIn(query.language), query, CALM[code] ?? 'trouble'));
  });

  for (const view of Object.keys(ADDRESSES) as ViewName[]) {
    app.get(ADDRESSES[view], { schema: { hide: true } }, async (request: PlanRequest, reply) => {
      const seat = await seatOf(request);
      const { planId } = request.params;
      const query = readQuery(request.query);
      if (request.method === 'GET' && wants(request, 'text/event-stream')) {
        await audiences.follow(request, reply, { planId, seat, query, view });
        return reply;
      }
      const projection = asSeen(await app.meetings.projection(planId));
      const main = draw(lookOf(view, { ...query, asHtml: true }, seat), projection, app.now());
      const { seat: chosen } = query;
      const leaveAt = `/live/${encodeURIComponent(planId)}/leave${chosen === undefined ? '' : `?seat=${chosen}`}`;
      return sendPage(reply, pageFrame({ view, words: wordsIn(query.language), query, main, leaveAt }));
    });
  }

  app.post(`${ADDRESSES.family}/leave`, { schema: { hide: true } }, async (request: PlanRequest, reply) => {
    const chosen = chosenSeat(request) ?? (await ownSeat(request));
    for (const [seat, token] of app.seatCookies.read(request.cookies)) {
      if (seat !== chosen) continue;
      await app.sessions.end(token);
      reply.clearCookie(app.seatCookies.nameFor(seat), app.seatCookies.options);
    }
    const query = readQuery(request.query);
    return sendPage(reply, calmPage(wordsIn(query.language), { ...query, seat: undefined }, 'left'));
  });
}

/** What a page says instead, by refusal. Whatever is not listed is our trouble. */
const CALM: Partial<Record<RefusalCode, 'gone' | 'wait' | 'full'>> = {
  'key-missing': 'gone',
  'key-unknown': 'gone',
  'plan-unknown': 'gone',
  forbidden: 'gone',
  'not-admitted': 'wait',
  'too-many-requests': 'full',
};

/** Which seat looks; null for another system. @throws Refusal when it may not */
async function seatOf(request: PlanRequest): Promise<string | null> {
  const who = await askerOfPlan(request, request.params.planId);
  return who.is === 'seat' ? admitted(who.seat).id : null;
}

/** The seat of this plan that the browser holds, if any: leaving is never refused. */
async function ownSeat(request: PlanRequest): Promise<string | undefined> {
  const { planId } = request.params;
  const who = await request.server.identity.who(request, planId);
  return who?.is === 'seat' && who.seat.planId === planId ? who.seat.id : undefined;
}

const wants = (request: FastifyRequest, type: string): boolean => (request.headers.accept ?? '').includes(type);

const sendPage = (reply: FastifyReply, page: { toString(): string }): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('vary', 'accept').send(page.toString());
