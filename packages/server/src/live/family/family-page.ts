import { phaseClass, type Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { additions, contingency, coordinator, copies, followUp } from './after.ts';
import { now } from './now.ts';
import { decided } from './promises.ts';
import { concepts, disagreements, ownWords, question } from './said.ts';

/**
 * The page of those who follow on a phone: where we are, who speaks, what it comes to. Nothing has to be pressed.
 * One heading for each thing, in the order a worried person asks for them.
 */
export function familyPage(scene: Scene): Html {
  const { phase, pausedAt } = scene.projection.meeting;
  const isStanding = phase === 'locked' || phase === 'ended';
  // After the lock the question is whom to call; before it, what is being decided.
  const sections = isStanding
    ? [coordinator, contingency, decided, followUp, copies, ownWords, question, disagreements, concepts, additions]
    : [question, decided, ownWords, disagreements, coordinator, contingency, followUp, copies, concepts];
  return html`<main id="main" class="${phaseClass(scene.projection)}" data-phase="${pausedAt === null ? phase : 'pause'}">
${now(scene)}
<div class="rest">${sections.map((section) => section(scene))}</div>
</main>`;
}
