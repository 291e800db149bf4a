import { html } from 'lit';
import '../../screens/lobby.ts';
import type { Session } from '../../session.ts';
import { say } from '../../words/say.ts';
import type { Part, State } from '../figure.ts';
import { onPage } from '../frames.ts';
import { SAMPLE, sessionOf } from '../sample-plan.ts';

const MINUTE = 60_000;

interface Visit {
  readonly session?: Partial<Session>;
  readonly problem?: string;
  readonly busy?: boolean;
  readonly board?: boolean;
  readonly nowMs?: number;
}

const visit = (seat: string, { session = {}, problem, busy = false, board = false, nowMs }: Visit = {}): State => ({
  draw: () =>
    onPage(html`<sip-lobby .session=${{ ...sessionOf(seat, 'waiting'), ...session }} .now=${() => nowMs ?? SAMPLE.startMs - 5 * MINUTE}
      .problem=${problem === undefined ? '' : say(problem)} .busy=${busy} .board=${board}></sip-lobby>`),
});

const viewer = { role: 'viewer', name: 'Gunnel Ekdahl', phase: 'needs' } as const;
const alone = sessionOf('alma', 'waiting').participants.map((one) => ({ ...one, here: false }));

/** Where a link leads, before anybody has gone in. */
export const lobby: Part = {
  name: 'lobby',
  code: 'sip-lobby',
  width: 'whole',
  draw: () => html``,
  states: {
    subject: visit('alma'),
    first: visit('alma', { session: { participants: alone } }),
    chair: visit('birgitta', { session: { question: '' } }),
    protected: visit('omar', { session: { protected: true } }),
    consent: visit('birgitta', { session: { consent: { status: 'none' } } }),
    entering: visit('jenny', { busy: true }),
    problem: visit('jenny', { problem: 'lobby-offline', nowMs: SAMPLE.startMs - 26 * 60 * MINUTE }),
    begun: visit('jenny', { session: { phase: 'needs' }, nowMs: SAMPLE.startMs + 30 * MINUTE }),
    over: visit('jenny', { session: { phase: 'ended' }, nowMs: SAMPLE.startMs + 90 * MINUTE }),
    viewer: visit('nadia', { session: viewer, nowMs: SAMPLE.startMs + 45 * MINUTE }),
    board: visit('nadia', { session: viewer, board: true, nowMs: SAMPLE.startMs + 45 * MINUTE }),
  },
};
