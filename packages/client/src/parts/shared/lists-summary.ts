import { DISAGREEMENT_KINDS, DISAGREEMENT_STATUSES, MOST_ON_SHEET, type Row, rowsOf, SCREEN_LENGTH, textOf } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { knowLists, professional } from './list-specs.ts';
import './shared-list.ts';

/* What is not agreed, what one can expect of who holds the plan together, and the one sheet. */
knowLists({
  disagreements: {
    fields: [
      { name: 'topic', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'kind', is: 'choice', values: DISAGREEMENT_KINDS, first: 'support' },
      { name: 'status', is: 'choice', values: DISAGREEMENT_STATUSES, first: 'remains' },
      { name: 'handledBy', is: 'seat', who: professional },
      { name: 'byDate', is: 'date', after: 'meeting' },
    ],
    starts: { kind: 'support', status: 'remains' },
    extra: positions,
  },
  expectations: { fields: [{ name: 'text', is: 'text', max: SCREEN_LENGTH.short }], usual: 5 },
  onepager: {
    fields: [
      { name: 'goal', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'what', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'howWhere', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'when', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'who', is: 'text', max: SCREEN_LENGTH.short },
    ],
    most: MOST_ON_SHEET,
  },
});

/** What each of them thinks, in their own words. It is written by them, on their own screens. */
function positions(row: Row, meeting: Meeting): TemplateResult {
  const said = [...meeting.roster].flatMap(([seat, person]) =>
    rowsOf(meeting.plan, `remarks/${seat}`)
      .filter((remark) => remark['kind'] === 'position' && remark['about'] === row.id && textOf(remark, 'text').trim() !== '')
      .map((remark) => ({ name: person.name, text: textOf(remark, 'text') })),
  );
  return html`<div class="positions"><h4 class="lab">${say('shared-positions')}</h4>
    ${
      said.length === 0
        ? html`<p class="hint">${say('shared-positions-none')}</p>`
        : html`<dl>${said.map(({ name, text }) => html`<dt>${name}</dt><dd lang="sv"><span class="voice">${text}</span></dd>`)}</dl>`
    }
  </div>`;
}
