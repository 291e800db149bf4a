import type { Invitation } from '../parts/chair/invite.ts';
import type { Problem } from '../session.ts';

/** A plan where whatever is asked for is refused, by the code it is refused with. */
const REFUSING = /^\/api\/plans\/refuses-([a-z-]+)\//;
const INVITING = /^\/api\/plans\/[^/]+\/participants$/;

const answer = (status: number, body: Invitation | Problem): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** What parts ask a server for is answered here: the gallery asks none, and no figure changes anything anywhere. */
export function answerHere(): void {
  window.fetch = async (asked) => {
    const { pathname } = new URL(asked instanceof Request ? asked.url : asked, location.href);
    const code = REFUSING.exec(pathname)?.[1];
    if (code !== undefined) return answer(409, { code, status: 409 });
    if (INVITING.test(pathname)) {
      return answer(201, { id: 'malin', name: 'Malin Berg', link: `${location.origin}/#gallery-does-not-open-any-meeting` });
    }
    return answer(404, { code: 'route-unknown', status: 404 });
  };
}
