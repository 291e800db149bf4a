import type { Phase, Role } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import { fetchUntilThere, isHere, type Later, want } from '../parts/frame/later.ts';
import { loadWords, type WordSet, wordsChanged } from '../words/say.ts';
import { isClosed } from './closed.ts';

interface Screen {
  /** What it says at first sight. */
  readonly words: WordSet;
  /** What it is at first sight; the rest comes when somebody is about to use it (`parts/frame/later.ts`). */
  readonly load: () => Promise<unknown>;
  readonly draw: () => TemplateResult;
  /** What it wants at once in a part of the meeting: it is on its way before the screen asks for it. */
  readonly soon?: Partial<Record<Phase, Later>>;
  /** The page of the plan that it gives place to when that is closed. A screen without one stays. */
  readonly drawClosed?: () => TemplateResult;
}

/** What a seat sees in each part of the meeting. */
export type Draw = (phase: Phase) => TemplateResult;

const chair: Screen = {
  words: 'chair',
  load: () => import('./chair.ts'),
  draw: () => html`<sip-chair-screen></sip-chair-screen>`,
  soon: { waiting: 'start', opening: 'prompt', situation: 'prompt', needs: 'prompt', summary: 'prompt', closing: 'prompt' },
};
const family: Screen = {
  words: 'family',
  load: () => import('./family.ts'),
  draw: () => html`<sip-family-screen></sip-family-screen>`,
  soon: { waiting: 'own-words', opening: 'own-words', situation: 'own-words', needs: 'own-actions', summary: 'own-words' },
  drawClosed: () => html`<sip-plan-page class="fam--done"></sip-plan-page>`,
};

/** Which screen each seat sits at. Viewers have no screen here: they follow the server's page. */
const SCREENS: Record<Exclude<Role, 'viewer'>, Screen> = {
  chair,
  cochair: chair,
  secretary: {
    words: 'secretary',
    load: () => import('./secretary.ts'),
    draw: () => html`<sip-secretary-screen></sip-secretary-screen>`,
  },
  agency: {
    words: 'agency',
    load: () => import('./agency.ts'),
    draw: () => html`<sip-agency-screen></sip-agency-screen>`,
    soon: { waiting: 'staying', opening: 'staying', situation: 'own-words', needs: 'others' },
    drawClosed: () => html`<sip-plan-page></sip-plan-page>`,
  },
  subject: family,
  guardian: family,
  relative: family,
  interpreter: {
    words: 'follow',
    load: () => import('./follow.ts'),
    draw: () => html`<sip-follow-screen></sip-follow-screen>`,
  },
};

/**
 * Fetches what a role sees in a part of the meeting, with its sentences. Only that: nobody loads what they cannot use.
 * When the plan is closed or opened again, what was there stays until the other has come.
 */
export async function loadScreen(role: Exclude<Role, 'viewer'>, phase: Phase): Promise<Draw> {
  const { words, load, draw, soon = {}, drawClosed } = SCREENS[role];
  let hasCome = false;
  let isComing = false;
  const fetch = async (): Promise<void> => {
    if (soon[phase]) void want(soon[phase]);
    await Promise.all([load(), loadWords(words)]);
    hasCome = true;
  };
  await (drawClosed && isClosed(phase) ? want('done') : fetch());
  return (now) => {
    const isOver = drawClosed !== undefined && isClosed(now);
    if (isOver) void want('done');
    else if (!hasCome && !isComing) {
      isComing = true;
      void fetchUntilThere(fetch).then(() => wordsChanged.dispatchEvent(new Event('change')));
    }
    return drawClosed && (isOver ? isHere('done') : !hasCome) ? drawClosed() : draw();
  };
}

/** The door. */
export const loadLobby = (): Promise<unknown> => Promise.all([import('./lobby.ts'), loadWords('lobby')]);

/** The pages outside: wanted when something has happened, and then until they are there. */
export const loadOutside = (): Promise<unknown> =>
  fetchUntilThere(async () => {
    await loadWords('outside');
    await import('../parts/frame/outside-page.ts');
  });
