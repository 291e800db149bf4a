import { expect, test } from 'vitest';
import { visibleTo } from '../document/snapshot.ts';
import { aConcreteRow, aPlanWith } from '../testing.ts';
import { project } from './projection.ts';

const quiet = { here: [], writing: new Map<string, string>() };
type Change = Parameters<typeof aPlanWith>[0];
const projected = (change: Change = () => {}) => project(aPlanWith(change), quiet);
const merge = (root: string, fields: object) => (plan: Record<string, Record<string, unknown>>) => {
  plan[root] = { ...plan[root], ...fields };
};

/** Words that must never reach somebody who only looks, each planted where it belongs. */
const SECRETS: Change = (plan) => {
  Object.assign(plan['roster']?.['sara'] as object, {
    phone: 'SECRET-phone',
    contactWithSubject: 'SECRET-contact',
    mandate: 'no',
  });
  merge('subject', {
    fullName: 'SECRET-name',
    birthDate: '1999-SECRET',
    communication: 'SECRET-notes',
    alternateResidence: 'SECRET-home',
  })(plan);
  merge('voice/sara', { viewHow: 'SECRET-how', nothingNow: 'SECRET-nothing', hand: 1, reactions: { 'peter/r1': 'SECRET' } })(
    plan,
  );
  merge('responses', { a: { note: 'SECRET-response' } })(plan);
  merge('parked', { x1: { text: 'SECRET-parked' } })(plan);
  merge('signals', { s1: { kind: 'SECRET-signal' } })(plan);
  merge('talk', { 'needs/sara': 'SECRET-talk' })(plan);
  merge('chair/checklist', { ticked: { 'SECRET-tick': true } })(plan);
  merge('plainText', { 'chair/notes': 'SECRET-chair', 'premeeting/notes': 'SECRET-premeeting' })(plan);
  merge('limited', { 'emma/i3': 'SECRET-limited' })(plan);
};

test('what is not for everyone is never projected', () => {
  expect(JSON.stringify(projected(SECRETS))).not.toContain('SECRET');
});

test('[R105] a parked topic stands with those who write, and in nothing that the family reads', () => {
  const parked = merge('parked', { x1: { text: 'Vem betalar hörselkåporna' } });
  expect(JSON.stringify(projected(parked))).not.toContain('hörselkåporna');
  expect(JSON.stringify(visibleTo('viewer', aPlanWith(parked)))).not.toContain('hörselkåporna');
  expect(JSON.stringify(visibleTo('secretary', aPlanWith(parked)))).toContain('hörselkåporna');
});

test('[R163] a viewer who asks over HTTP gets no contact details, no birth date and nothing that is not projected', () => {
  expect(JSON.stringify(visibleTo('viewer', aPlanWith(SECRETS)))).not.toContain('SECRET');
});

test('[R163] what a viewer gets over HTTP says nothing that is not on the page', () => {
  const plan = aPlanWith((change) => {
    merge('plan', { noView: { sara: 'SECRET-why' } })(change);
    merge('consent', {
      childAsked: 'SECRET-asked',
      givenBy: [{ name: 'SECRET-giver', on: '2026-11-20' }],
      purpose: 'SECRET-for',
    })(change);
    merge('invitation', { initiator: 'SECRET-initiator' })(change);
    merge('distribution', { d: { to: 'SECRET-to' } })(change);
    merge('reviews', { r: { note: 'SECRET-review' } })(change);
    merge('disagreements', { x: { topic: 'Skjutsen', text: 'SECRET-dispute' }, y: { text: 'Maten' } })(change);
    merge('remarks/sara', {
      a: { kind: 'own-words', about: 'g1', text: 'SECRET-words' },
      c: { kind: 'objection', about: 'needs/n1', text: 'Hon har redan en plats' },
      b: { kind: 'position', about: 'x', text: 'Ja' },
    })(change);
    merge('remarks/alma', { a: { kind: 'own-words', about: 'g1', text: 'Jag vill träffa Rut' } })(change);
    merge('voice/sara/hope', {})(change);
    merge('plainText', { 'voice/sara/hope': 'SECRET-hope', 'voice/sara/priorities': 'SECRET-first' })(change);
    Object.assign(change['roster']?.['katarina'] as object, { revoked: true });
    merge('commitments/katarina', { r9: { what: 'SECRET-left' } })(change);
  });
  const seen = visibleTo('viewer', plan);
  expect(JSON.stringify(seen)).not.toContain('SECRET');
  for (const shown of ['Maten', 'Hon har redan en plats', 'Jag vill träffa Rut']) expect(JSON.stringify(seen)).toContain(shown);
  // It is enough to make the page of.
  expect(project(seen, quiet)).toEqual(project(plan, quiet));
});

test('seats with the document, and the admin, see what stands in it', () => {
  const plan = aPlanWith(SECRETS);
  for (const role of ['chair', 'guardian', 'interpreter', 'admin'] as const) expect(visibleTo(role, plan)).toBe(plan);
});

test('somebody who has left is not shown, and neither is what they promised', () => {
  const { people, commitments, coordinator, next } = projected((plan) => {
    Object.assign(plan['roster']?.['peter'] as object, { revoked: true });
    plan['meeting/turns'] = ['peter', 'sara'] as never;
  });
  expect(people.map((person) => person.name)).not.toContain('Peter Falk');
  expect(commitments.map((row) => row.key)).toEqual(['sara/r1', 'katarina/r1']);
  expect([coordinator, next.map((person) => person.id)]).toEqual([null, ['sara']]);
});

test('viewers look on; they are not among the people', () => {
  const { people } = projected(merge('roster', { wall: { name: 'Tavlan', role: 'viewer', presence: 'room', pen: [] } }));
  expect(people.map((person) => person.id)).not.toContain('wall');
});

test('[R093] every insats stands with its owner, in the order of the table', () => {
  const { commitments } = projected();
  expect(commitments.map(({ owner, what }) => `${owner.name}: ${what}`)).toEqual([
    'Sara Ekdahl: Visar bildschemat varje kväll',
    'Peter Falk: Egen plats i lilla rummet',
    'Katarina Öberg: Samtal varannan vecka',
  ]);
});

test('[R044] a row that somebody else typed says who, until its owner confirms it', () => {
  const { commitments } = projected(merge('unconfirmed', { 'peter/r1': 'omar' }));
  expect(commitments.map((row) => [row.key, row.typedBy?.name])).toEqual([
    ['sara/r1', undefined],
    ['peter/r1', 'Omar Hassan'],
    ['katarina/r1', undefined],
  ]);
});

test('an empty row and an empty goal are not shown', () => {
  const { commitments, goals } = projected((plan) => {
    merge('commitments/peter', { r2: { ...aConcreteRow(' ') } })(plan);
    merge('goals', { g2: { text: '' } })(plan);
  });
  expect(commitments.some((row) => row.key === 'peter/r2')).toBe(false);
  expect(goals.map((goal) => goal.id)).toEqual(['g1']);
});

test('[R049] the question that is talked about is the one chosen, else the first', () => {
  const questions = { q1: { text: 'Första?', order: 1 }, q2: { text: 'Andra?', order: 2 } };
  const active = (more: object) =>
    projected((plan) => {
      plan['questions'] = questions;
      merge('plan', more)(plan);
    }).questions.filter((question) => question.isActive);
  expect(active({}).map((question) => question.id)).toEqual(['q1']);
  expect(active({ activeQuestionId: 'q2' }).map((question) => question.id)).toEqual(['q2']);
});

test('[R120] a disagreement stands with each position in its holder’s own words', () => {
  const { disagreements } = projected((plan) => {
    plan['disagreements'] = { o1: { topic: 'Mindre grupp', byDate: '2027-02-12', handledBy: 'peter' }, o2: { topic: ' ' } };
    plan['remarks/sara'] = {
      m1: { about: 'o1', kind: 'position', text: 'Efter jullovet.' },
      m2: { about: 'o1', kind: 'objection', text: 'x' },
    };
    plan['remarks/peter'] = {
      m1: { about: 'o1', kind: 'position', text: 'Pröva först.' },
      m2: { about: 'o9', kind: 'position', text: 'y' },
    };
  });
  expect(disagreements).toHaveLength(1);
  expect(disagreements[0]?.positions.map(({ by, text }) => `${by.name}: ${text}`)).toEqual([
    'Sara Ekdahl: Efter jullovet.',
    'Peter Falk: Pröva först.',
  ]);
  expect(disagreements[0]).toMatchObject({ isOpen: true, handledBy: { id: 'peter' } });
});

test('[R088] how the view of the person was asked for, and by whom, stands beside it', () => {
  const { views } = projected(merge('voice/alma', { viewHow: 'Med bildkort', viewCollectedBy: 'sara' }));
  expect(views.map(({ by, how, collectedBy }) => [by.id, how, collectedBy?.name])).toEqual([
    ['alma', 'Med bildkort', 'Sara Ekdahl'],
    ['sara', '', undefined],
  ]);
});

test('[R160] how it is now stands side by side, each in own words', () => {
  const { situation } = projected(
    merge('plainText', { 'voice/sara/worksWell': 'Hästarna', 'voice/peter/worksLessWell': 'Matsalen' }),
  );
  expect(situation.map(({ by, worksWell, worksLessWell }) => [by.id, worksWell, worksLessWell])).toEqual([
    ['sara', 'Hästarna', ''],
    ['peter', '', 'Matsalen'],
  ]);
});

test('[R108] a word is shown when it is explained, and nobody sees who asked', () => {
  const { concepts } = projected(
    merge('concepts', { c1: { term: 'timstock', explanation: 'En klocka.' }, c2: { term: 'SIP', explanation: '' } }),
  );
  expect(concepts).toEqual([{ term: 'timstock', explanation: 'En klocka.' }]);
});

test('[R150] the coordinator and the follow-up stand in every view', () => {
  const { coordinator, followUp } = projected(merge('expectations', { e1: { text: 'Ringer Sara var fjortonde dag' } }));
  expect(coordinator).toMatchObject({ person: { name: 'Peter Falk' }, expectations: ['Ringer Sara var fjortonde dag'] });
  expect(followUp).toMatchObject({
    needed: true,
    at: '2027-02-12T10:00:00+01:00',
    question: 'Är Alma i skolan tre förmiddagar?',
  });
});

test.each([
  [null, null],
  ['', null],
  ['Vi ses i februari', { needed: true, question: 'Vi ses i februari', at: '' }],
  [
    { needed: false, reason: 'Målen är nådda' },
    { needed: false, reason: 'Målen är nådda' },
  ],
])('a follow-up said as %j is read', (followUp, shown) => {
  const read = projected(merge('plan', { followUp })).followUp;
  if (shown === null) expect(read).toBeNull();
  else expect(read).toMatchObject(shown);
});

test('[R143] what each has confirmed is shown, with their words', () => {
  const { confirmations } = projected(
    merge('voice/sara', { confirmations: { status: 'with-reservation', text: 'Om skolan ringer.' } }),
  );
  expect(confirmations).toEqual([
    { by: expect.objectContaining({ id: 'sara' }), status: 'with-reservation', text: 'Om skolan ringer.' },
  ]);
});

test('who writes just now is shown by name, and somebody unknown is not', () => {
  const moment = {
    here: ['peter'],
    writing: new Map([
      ['peter/r1', 'omar'],
      ['sara/r1', 'ghost'],
    ]),
  };
  const { writing, here } = project(
    aPlanWith(() => {}),
    moment,
  );
  expect([writing.map(({ row, by }) => `${by.name} ${row}`), here]).toEqual([['Omar Hassan peter/r1'], ['peter']]);
});

test('[R188] the person is named as on the board: the chosen name, else the first', () => {
  expect([projected().displayName, projected(merge('subject', { displayName: '' })).displayName]).toEqual(['Alma', 'Alma']);
  expect(projected().subject?.id).toBe('alma');
});

test('a plan where fields are missing or odd is still projected', () => {
  const odd = { meeting: {}, roster: { x: { name: 'X', role: 'agency' } }, goals: { g: 'no row', h: { text: 7 } }, plan: [] };
  expect(project(odd, quiet).goals).toEqual([]);
});
