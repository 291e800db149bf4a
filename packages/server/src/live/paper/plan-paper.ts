import { lines, type Scene } from '../bits.ts';
import { numberedRing } from '../circle-svg.ts';
import { type Html, html } from '../html.ts';
import { spoken } from '../swedish-time.ts';
import { concepts, goals, needs, questions } from './aims.ts';
import { pair, paperTitle, part, sheet } from './bits.ts';
import { next } from './next.ts';
import { formalities, signatures } from './signing.ts';
import { planTable } from './table.ts';
import { additions, disagreements, objections, views } from './voices.ts';

/**
 * The plan as it is, on at most two A4 [R144]: what somebody who was not in the room needs to understand it, and lines
 * to sign on. A plan that is not locked says on every print that it is a draft.
 */
export const planPaper = (scene: Scene): Html =>
  sheet(
    scene,
    'plan',
    html`${head(scene)}${questions(scene)}${goals(scene)}${planTable(scene, 'agencies')}${planTable(scene, 'family')}${pair(
      views(scene),
      disagreements(scene),
    )}${objections(scene)}${next(scene)}${summary(scene)}${pair(needs(scene), concepts(scene))}${additions(scene)}${signatures(scene)}${formalities(scene)}`,
  );

function head(scene: Scene): Html {
  const { projection, words } = scene;
  const { meeting, purpose } = projection;
  const starts = spoken(words.language, meeting.startsAt, 'long');
  return html`<header><div><h1>${paperTitle(scene)}</h1>${
    meeting.lockedAt === null && html`<p class="draft">${words.say('print-draft')}</p>`
  }<p>${words.say('print-meeting', { when: starts, minutes: meeting.plannedMinutes })}</p>${
    purpose !== '' && part(words.say('print-purpose'), lines(purpose))
  }</div>${numberedRing(scene)}</header>`;
}

function summary({ projection, words }: Scene): Html | null {
  const written = projection.texts['summary'] ?? '';
  return written === '' ? null : part(words.say('print-summary'), lines(written));
}
