import type { Role } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import { loadWords } from '../words/say.ts';

interface Screen {
  /** Areas of the catalogue that the screen speaks from. */
  readonly words: readonly string[];
  readonly load: () => Promise<unknown>;
  readonly draw: () => TemplateResult;
}

const FILES = import.meta.glob('./{chair,secretary,agency,family,follow}.ts');
const screen = (name: string) => (): Promise<unknown> =>
  FILES[`./${name}.ts`]?.() ?? Promise.reject(new Error(`no screen ${name}`));

const chair: Screen = {
  words: ['prompts', 'checklist', 'chair', 'shared', 'row', 'plan-view'],
  load: screen('chair'),
  draw: () => html`<sip-chair-screen></sip-chair-screen>`,
};
const family: Screen = {
  words: ['prompts', 'family', 'row', 'plan-view'],
  load: screen('family'),
  draw: () => html`<sip-family-screen></sip-family-screen>`,
};

/** Which screen each seat sits at. Viewers have no screen here: they follow the server's page. */
const SCREENS: Record<Exclude<Role, 'viewer'>, Screen> = {
  chair,
  cochair: chair,
  secretary: {
    words: ['prompts', 'shared', 'row', 'plan-view'],
    load: screen('secretary'),
    draw: () => html`<sip-secretary-screen></sip-secretary-screen>`,
  },
  agency: {
    words: ['prompts', 'row', 'plan-view'],
    load: screen('agency'),
    draw: () => html`<sip-agency-screen></sip-agency-screen>`,
  },
  subject: family,
  guardian: family,
  relative: family,
  interpreter: {
    words: ['prompts', 'family', 'row', 'plan-view'],
    load: screen('follow'),
    draw: () => html`<sip-follow-screen></sip-follow-screen>`,
  },
};

/** What may be said at any moment and is not said at first: why something was not taken, and the pages outside. */
const RARELY = ['refusals', 'outside', 'tools'] as const;

/** Fetches a role's screen with its sentences. Only that one: nobody loads what they cannot use. */
export async function loadScreen(role: Exclude<Role, 'viewer'>): Promise<() => TemplateResult> {
  const { words, load, draw } = SCREENS[role];
  await Promise.all([load(), loadWords(...words)]);
  return draw;
}

export const loadLobby = (): Promise<unknown> => Promise.all([import('./lobby.ts'), loadWords('lobby', 'refusals')]);

export const loadOutside = (): Promise<unknown> => Promise.all([import('../parts/outside-page.ts'), loadWords('outside')]);

/** Fetches what will be wanted when the net is not there: bad news must be ready before it comes. */
export const warm = (): Promise<unknown> =>
  Promise.all([loadOutside(), import('../parts/refused-panel.ts'), loadWords(...RARELY)]);
