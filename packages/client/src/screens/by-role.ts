import type { Phase, Role } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import { fetchUntilThere, want } from '../parts/frame/later.ts';
import { loadWords, type WordSet } from '../words/say.ts';
import { isClosed } from './closed.ts';
import './lobby.ts';

interface Screen {
  /** What it says at first sight. */
  readonly words: WordSet;
  /** What it is at first sight; the rest comes when somebody is about to use it (`parts/frame/later.ts`). */
  readonly load: () => Promise<unknown>;
  readonly draw: () => TemplateResult;
  /** Whether it gives place to the page of the plan when that is closed. */
  readonly endsInPlan?: true;
}

const chair: Screen = {
  words: 'chair',
  load: () => import('./chair.ts'),
  draw: () => html`<sip-chair-screen></sip-chair-screen>`,
};
const family: Screen = {
  words: 'family',
  load: () => import('./family.ts'),
  draw: () => html`<sip-family-screen></sip-family-screen>`,
  endsInPlan: true,
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
    endsInPlan: true,
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

/** Fetches a role's screen with its sentences. Only that one: nobody loads what they cannot use. */
export async function loadScreen(role: Exclude<Role, 'viewer'>, phase: Phase): Promise<() => TemplateResult> {
  const { words, load, draw, endsInPlan } = SCREENS[role];
  const plan = endsInPlan && isClosed({ phase }) ? want('done') : undefined;
  await Promise.all([load(), loadWords(words), plan]);
  return draw;
}

export const loadLobby = (): Promise<unknown> => loadWords('lobby');

/** The pages outside: wanted when something has happened, and then until they are there. */
export const loadOutside = (): Promise<unknown> =>
  fetchUntilThere(async () => {
    await loadWords('outside');
    await import('../parts/frame/outside-page.ts');
  });
