import type { Role } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import type { Meeting } from '../meeting/meeting.ts';
import { loadWords } from '../words/say.ts';

interface Screen {
  /** Areas of the catalogue that the screen speaks from. */
  readonly words: readonly string[];
  /** What it is at first sight. */
  readonly load: () => Promise<unknown>;
  /** Its other elements: they stand empty for a moment, and the screen is there sooner. */
  readonly rest?: () => Promise<unknown>;
  readonly draw: () => TemplateResult;
}

/** A plan that is done: read, answered and added to. */
const donePlan = () =>
  Promise.all([import('../parts/plan-view.ts'), import('../parts/confirmation.ts'), import('../parts/additions.ts')]);

const chair: Screen = {
  words: ['prompts', 'checklist', 'missing', 'chair'],
  load: () => import('./chair.ts'),
  rest: () => Promise.all([import('../parts/people.ts'), import('../parts/chair/minutes.ts'), import('../parts/rich-text.ts')]),
  draw: () => html`<sip-chair-screen></sip-chair-screen>`,
};
const family: Screen = {
  words: ['prompts', 'family', 'row', 'plan-view'],
  load: () => import('./family.ts'),
  rest: () =>
    Promise.all([
      import('../parts/own-words.ts'),
      import('../parts/own-actions.ts'),
      import('../parts/reactions.ts'),
      import('../parts/lead-part.ts'),
      import('../parts/shared/positions.ts'),
      import('../parts/staying.ts'),
      import('../parts/pens.ts'),
      import('../parts/hide-row.ts'),
      donePlan(),
    ]),
  draw: () => html`<sip-family-screen></sip-family-screen>`,
};

/** Which screen each seat sits at. Viewers have no screen here: they follow the server's page. */
const SCREENS: Record<Exclude<Role, 'viewer'>, Screen> = {
  chair,
  cochair: chair,
  secretary: {
    words: ['prompts', 'missing', 'shared', 'row', 'plan-view'],
    load: () => import('./secretary.ts'),
    rest: () => Promise.all([import('../parts/shared/plan-sections.ts'), import('../parts/plan-view.ts')]),
    draw: () => html`<sip-secretary-screen></sip-secretary-screen>`,
  },
  agency: {
    words: ['prompts', 'row', 'plan-view'],
    load: () => import('./agency.ts'),
    rest: () =>
      Promise.all([
        import('../parts/own-words.ts'),
        import('../parts/prompt.ts'),
        import('../parts/others-rows.ts'),
        import('../parts/nothing-now.ts'),
        import('../parts/coordination.ts'),
        import('../parts/shared/positions.ts'),
        import('../parts/staying.ts'),
        import('../parts/pens.ts'),
        import('../parts/hide-row.ts'),
        donePlan(),
      ]),
    draw: () => html`<sip-agency-screen></sip-agency-screen>`,
  },
  subject: family,
  guardian: family,
  relative: family,
  interpreter: {
    words: ['prompts', 'family', 'row', 'plan-view'],
    load: () => import('./follow.ts'),
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

const loadKeyboard = (): Promise<unknown> => import('../parts/keyboard.ts');

export const loadLobby = (): Promise<unknown> =>
  Promise.all([import('./lobby.ts'), loadKeyboard(), loadWords('lobby', 'refusals')]);

export const loadOutside = (): Promise<unknown> => Promise.all([import('../parts/outside-page.ts'), loadWords('outside')]);

const AGAIN_MS = 3_000;

/**
 * Fetches the rest of a screen, and then what will be wanted when the net is not there: bad news must be ready before
 * it comes. What did not come is asked for again.
 *
 * @returns what speaks for the meeting to those who listen
 */
export async function loadRest(role: Exclude<Role, 'viewer'>): Promise<(meeting: Meeting) => () => void> {
  for (;;) {
    try {
      const [{ speakOf }] = await Promise.all([import('../parts/meeting-voice.ts'), loadKeyboard(), SCREENS[role].rest?.()]);
      await Promise.all([loadOutside(), import('../parts/refused-panel.ts'), loadWords(...RARELY)]);
      return speakOf;
    } catch {
      await new Promise((again) => setTimeout(again, AGAIN_MS));
    }
  }
}
