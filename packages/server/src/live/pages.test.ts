import { type MeetingState, type PlanJson, type Projection, project } from '@samsyn/model';
import { describe, expect, test } from 'vitest';
import { ALMA_NOW_MS, almaPlan, almaProjection } from '../testing/alma.ts';
import { wordsIn } from '../words/catalogue.ts';
import { asSeen } from './as-seen.ts';
import { pageFrame, type ViewName } from './page-frame.ts';
import { readQuery } from './page-query.ts';
import { draw, lookOf } from './views.ts';

const VIEWS: readonly ViewName[] = ['family', 'board', 'print', 'one-sheet'];
const EMPTY = { here: [], writing: new Map<string, string>() };

/** A whole page, as it is sent. */
function page(view: ViewName, projection: Projection, options: { query?: Record<string, string>; seat?: string } = {}): string {
  const query = readQuery({ ...options.query, as: 'html' });
  const main = draw(lookOf(view, query, options.seat ?? null), asSeen(projection), ALMA_NOW_MS);
  return pageFrame({ view, words: wordsIn(query.language), query, main, leaveAt: '/live/plan/leave' }).toString();
}

/** What somebody reads of it. */
const read = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');

const inMeeting = (meeting: Partial<MeetingState>) => almaProjection(meeting);
const locked = { phase: 'locked', lockedAt: Date.parse('2026-12-04T11:14:00+01:00'), version: 1, floor: null } as const;

/** Puts a text in place of every string in a plan that people write. */
function everyText(value: unknown, text: string, key = ''): unknown {
  const FIXED = [
    'phase',
    'role',
    'presence',
    'status',
    'term',
    'kind',
    'about',
    'handledBy',
    'voicedBy',
    'seat',
    'floor',
    'leader',
    'startsAt',
  ];
  if (typeof value === 'string') return FIXED.includes(key) ? value : text;
  if (Array.isArray(value)) return key === 'meeting/turns' ? value : value.map((item) => everyText(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, everyText(item, text, name)]));
}

describe('every page', () => {
  const attack = `"'><img src=x onerror=alert(1)><script>alert(2)</script></main><svg/onload=alert(3)>`;
  test.each(VIEWS)('keeps what people write as text, whatever field it stands in: %s', (view) => {
    const plan = { ...(everyText(almaPlan(), attack) as PlanJson), consent: { status: 'given' } };
    for (const phase of ['waiting', 'opening', 'situation', 'needs', 'summary', 'closing', 'locked', 'ended'] as const) {
      const projection = project(plan, { here: [], writing: new Map([['p-peter/i1', 'p-omar']]) });
      const markup = page(view, { ...projection, meeting: { ...projection.meeting, phase, title: attack } });
      expect(markup).not.toMatch(/<img|<script>|onload=alert\(3\)>|<\/main><svg/);
      expect(markup.match(/<\/main>/g)).toHaveLength(1);
    }
  });

  test.each(VIEWS)('has nothing inline, so that the content policy can forbid it: %s', (view) => {
    const markup = page(view, almaProjection());
    expect(markup).not.toMatch(/ style=|<style|<script(?! type="module" src="\/assets\/live\.js")| on[a-z]+="/);
    expect(markup).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test.each(VIEWS)('names nobody in its title: %s', (view) => {
    expect(/<title>(.*)<\/title>/.exec(page(view, almaProjection()))?.[1]).not.toMatch(/Alma|Ekdahl/);
  });

  test.each(VIEWS)('shows nothing of what only some may see: %s', (view) => {
    const canary = 'KANARIE';
    const plan: PlanJson = {
      ...almaPlan(),
      parked: { p1: { text: `${canary} parkerat` } },
      responses: { r1: { note: `${canary} svar` } },
      'voice/p-sara': { hand: 1, reactions: { 'p-peter/i1': canary }, staysUntil: canary, nothingNow: canary },
      signals: { s1: { kind: 'explain', word: canary } },
      talk: { [canary]: 1 },
      'chair/checklist': { ticked: { [canary]: true } },
      'premeeting/notes': canary,
    };
    const roster = plan['roster'] as Record<string, Record<string, unknown>>;
    roster['p-sara'] = { ...roster['p-sara'], phone: `${canary} 070`, contactWithSubject: canary };
    const plain = plan['plainText'] as Record<string, string>;
    plain['chair/notes'] = canary;
    plain['premeeting/notes'] = canary;
    const projection = project(plan, EMPTY);
    expect(page(view, projection)).not.toContain(canary);
    expect(JSON.stringify(projection)).not.toContain(canary);
    expect(page(view, projection)).not.toContain('070-174');
  });

  test.each(VIEWS)('shows nothing of the plan without consent: %s', (view) => {
    const projection = project({ ...almaPlan(), consent: { status: 'withdrawn' } }, EMPTY);
    const text = read(page(view, projection));
    expect(text).not.toMatch(/sportlovet|Bildschema|matsal|Hästarna/i);
    expect(text).toMatch(/samtycke/i);
  });
});

describe('[R093] the family page', () => {
  test('can be read without a script: where we are, who speaks, the question, what is decided, own words', () => {
    const text = read(page('family', almaProjection()));
    expect(text).toContain('Nu: Behov');
    expect(text).toContain('Nu pratar vi om vad Alma behöver.');
    expect(text).toContain('Peter från Ekbackens skola pratar');
    expect(text).toContain('Sedan Jenny från Barn- och ungdomshabiliteringen');
    expect(text).toContain('tre förmiddagar i veckan före sportlovet?');
    expect(text).toContain('Går igenom skolmiljön på plats');
    expect(text).toContain('16 december–22 januari');
    expect(text).toContain('Tre förmiddagar. Inte matsalen.');
    expect(text).toContain('Så här är det nu, 10:37');
    expect(text).not.toContain('Sparat');
  });

  test('[R134] says how and when the family gets the plan, and nothing of the others’ copies', () => {
    const distribution = {
      a: { to: 'Sara Ekdahl', form: 'pictures', onDate: '2026-12-04', status: 'handed-over', order: 1 },
      b: { to: 'BUP Norrmark', form: 'secure-mail', status: 'sent', order: 2 },
    };
    const text = read(page('family', project({ ...almaPlan(), distribution }, EMPTY)));
    expect(text).toContain('Sara Ekdahl : med bilder, lämnad, 4 december');
    expect(text).not.toContain('säker post');
    expect(read(page('board', project({ ...almaPlan(), distribution }, EMPTY)))).not.toContain('lämnad');
  });

  test('never calls decided what somebody else must decide first', () => {
    const [decided = '', open = ''] = read(page('family', almaProjection())).split('Förslag, inte bestämt än');
    expect(decided).not.toContain('Familjebehandlare hemma på morgonen');
    expect(open).toContain('Familjebehandlare hemma på morgonen');
    expect(open).toContain('Inte lovat än.');
  });

  test('marks what the reader has promised, and only for that reader', () => {
    expect(page('family', almaProjection(), { seat: 'p-sara' })).toContain('Det här gör du');
    expect(page('family', almaProjection())).not.toContain('Det här gör du');
  });

  test('before the meeting says that it will show it by itself', () => {
    const text = read(page('family', inMeeting({ phase: 'waiting', phaseStartedAt: null, floor: null })));
    expect(text).toContain('Mötet har inte börjat');
    expect(text).toContain('Sidan visar det av sig själv.');
    expect(text).toContain('Mötet börjar 4 december 2026 10:00');
  });

  test('says so while nothing has been decided', () => {
    const projection = { ...almaProjection(), commitments: [] };
    expect(read(page('family', projection))).toContain('Inget är bestämt än.');
  });

  test('in a pause says until when', () => {
    const text = read(page('family', inMeeting({ pausedAt: ALMA_NOW_MS - 60_000, pauseUntil: ALMA_NOW_MS + 180_000 })));
    expect(text).toContain('Paus till 10:40');
    expect(text).not.toContain('pratar Sedan');
  });

  test('after the lock begins with whom to call', () => {
    const text = read(page('family', inMeeting(locked)));
    expect(text).toContain('Planen är låst');
    expect(text).toContain('Version 1, låst 4 december 2026 11:14');
    expect(text.indexOf('Fredrik från Socialtjänsten håller ihop planen.')).toBeLessThan(text.indexOf('Det här är bestämt'));
    expect(text).toContain('12 februari 2027 10:00');
  });

  test('when it is over says thank you', () => {
    const text = read(page('family', inMeeting({ ...locked, phase: 'ended', endedAt: ALMA_NOW_MS })));
    expect(text).toContain('Mötet är slut');
    expect(text).toContain('Tack för att du var med.');
  });

  test('in English says its own words in English and leaves people’s words as they are, marked as Swedish', () => {
    const markup = page('family', almaProjection(), { query: { lang: 'en', text: '3' } });
    expect(markup).toContain('<html lang="en"');
    expect(markup).toContain('data-size="3"');
    expect(read(markup)).toContain('Now we talk about what Alma needs.');
    expect(markup).toMatch(/<p lang="sv">Vad behöver Alma/);
    expect(markup).toContain('href="?text=3"');
  });

  test('has the circle in words, and its parts as a list with the present one marked', () => {
    const markup = page('family', almaProjection());
    expect(markup).toContain(
      'role="img" aria-label="Behov, del 3 av 5, ca 20 minuter kvar. Av hela mötet är ca 40 minuter kvar."',
    );
    expect(markup).toMatch(/<li aria-current="step">Behov, 34 minuter/);
  });
});

describe('[R093] the board in the room', () => {
  test('shows the question, who has the floor, the goal and who does what when', () => {
    const text = read(page('board', almaProjection(), { query: { page: '2' } }));
    expect(text).toContain('tre förmiddagar i veckan före sportlovet?');
    expect(text).toContain('Nu Peter, Ekbackens skola');
    expect(text).toContain('Alma är i skolan tre förmiddagar i veckan');
    expect(text).toContain('13 dec–12 feb');
    expect(text).toContain('Inte överens än: Om Alma ska börja i mindre undervisningsgrupp');
  });

  test('has no controls', () => {
    expect(page('board', almaProjection())).not.toMatch(/<(button|a|input|details|form)\b/);
  });

  test('says who writes for whom, in the row', () => {
    const projection = almaProjection({}, { writing: new Map([['p-peter/i1', 'p-omar']]) });
    expect(read(page('board', projection, { query: { page: '2' } }))).toContain('Omar skriver åt Peter');
  });

  test('is divided into pages that together show every row once, and stays within those there are', () => {
    const rows = almaProjection().commitments;
    const pages = Number(/data-pages="(\d+)"/.exec(page('board', almaProjection()))?.[1]);
    const all = Array.from({ length: pages }, (_, at) =>
      page('board', almaProjection(), { query: { page: String(at + 1) } }),
    ).join();
    for (const { key } of rows) expect(all.split(`data-key="${key}"`)).toHaveLength(2);
    expect(page('board', almaProjection(), { query: { page: '98' } })).toContain(`data-page="${pages}"`);
  });

  test('is blank in a pause and when the meeting is over', () => {
    const pause = read(page('board', inMeeting({ pausedAt: ALMA_NOW_MS, pauseUntil: ALMA_NOW_MS + 180_000 })));
    const over = read(page('board', inMeeting({ ...locked, phase: 'ended' })));
    expect(pause).toContain('Paus till 10:40');
    expect(over).toContain('Mötet är slut');
    expect(pause + over).not.toMatch(/Alma|sportlovet|Ekbackens/);
  });
});

describe('the plan on paper', () => {
  test('[R120, R123, R143] holds all that somebody who was not there needs', () => {
    const text = read(page('print', inMeeting(locked)));
    for (const said of [
      'Samordnad individuell plan för Alma',
      'Samtycke till att dela uppgifter för planen är givet skriftligt 10 november 2026.',
      'Undantag: Uppgifter om föräldrarnas separation delas inte.',
      'Vem hjälper Alma och familjen på morgnarna',
      'Alma behöver en lugn plats i skolan',
      'Så märker vi det: Närvaro minst 80 procent under maj 2027',
      'Egen arbetsplats i lilla rummet',
      'Rum B12, Ekbackens skola',
      'Det här gör familjen själv',
      'Det är bra att jag får en plats.',
      'Om Alma ska börja i mindre undervisningsgrupp',
      'Jonas: Alma borde få börja i mindre grupp',
      'Fredrik Sandell',
      'Ring Fredrik Sandell vardagar 9–16',
      '12 februari 2027 10:00',
      'timstock',
      'Har läst planen',
      'Version 1, låst 4 december 2026 11:14',
      'Skriv ut',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('says that it is a draft until the plan is locked', () => {
    expect(read(page('print', almaProjection()))).toContain('Utkast. Planen är inte låst.');
    expect(read(page('print', inMeeting(locked)))).not.toContain('Utkast');
  });

  test('two papers have one code when they say the same, and another when a word differs', () => {
    const code = (projection: Projection) => /kod ([0-9A-F]{4} [0-9A-F]{4})/.exec(page('print', projection))?.[1];
    expect(code(inMeeting(locked))).toBe(code(inMeeting({ ...locked, heard: ['p-sara'] })));
    expect(code(inMeeting(locked))).not.toBe(code({ ...inMeeting(locked), purpose: 'En annan mening.' }));
  });
});

describe('[R153] the plan on one sheet', () => {
  test('is a paper of its own: what the scribe chose in their words, and nothing of the rest', () => {
    const text = read(page('one-sheet', inMeeting(locked)));
    for (const said of [
      'Samordnad individuell plan för Alma, 4 december 2026',
      'Det viktigaste, kort',
      'Alma får en egen plats med sina saker',
      'Version 1, låst 4 december 2026 11:14',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/Har läst planen|Samtycke|Om Alma ska börja i mindre/);
    expect(read(page('print', inMeeting(locked)))).not.toContain('Alma får en egen plats med sina saker');
  });

  test('says so while nothing is written for it', () => {
    expect(read(page('one-sheet', { ...inMeeting(locked), onePager: [] }))).toContain('Inget kort blad är skrivet än.');
  });

  test.each(['print', 'one-sheet'] as const)('links to the other paper and keeps language, size and seat: %s', (view) => {
    const markup = page(view, almaProjection(), { query: { lang: 'en', text: '3', seat: 'p-sara' } });
    expect(markup).toContain('href="print?lang=en&amp;text=3&amp;seat=p-sara"');
    expect(markup).toContain('href="one-sheet?lang=en&amp;text=3&amp;seat=p-sara"');
    expect(markup.match(/aria-current="page"/g)).toHaveLength(1);
  });
});
