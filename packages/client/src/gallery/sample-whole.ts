import { all, type Change, formatted, inRow, paragraphs, row, set } from './changes.ts';

const facts = {
  who: 'Fredrik Sandell',
  howOften: 'en gång i veckan',
  startOn: '2026-12-09',
  where: 'hemma',
  durationText: 'till februari',
};

/** Insatser as they stand when Behov is over: whole, and confirmed by those who promise them. */
export const wholeRows: Change = all(
  inRow('commitments/jenny', 'r1', { where: 'skolan', durationText: '60 minuter per besök', goalIds: ['g1'] }),
  inRow('commitments/katarina', 'r1', { startOn: '2026-12-10', where: 'på video', durationText: 'sex gånger', goalIds: ['g2'] }),
  row('commitments/fredrik', 'r1', {
    what: 'Avlösning så att Sara och Jonas får en kväll i veckan',
    ...facts,
    order: 1,
    goalIds: ['g2'],
  }),
  row('commitments/alma', 'r1', {
    what: 'Jag säger till med kortet när det blir för mycket',
    howOften: 'när det behövs',
    order: 1,
  }),
  (doc) => doc.getMap('unconfirmed').clear(),
);

/** What the meeting does not agree on, with two of the sides. */
export const disagreement: Change = all(
  row('disagreements', 'd1', {
    topic: 'Skjuts till skolan på morgonen',
    kind: 'support',
    status: 'remains',
    handledBy: 'fredrik',
    byDate: '2026-12-18',
  }),
  row('remarks/sara', 'p1', { kind: 'position', about: 'd1', text: 'Utan skjuts kommer hon inte iväg. Vi har provat.' }),
  row('remarks/peter', 'p1', { kind: 'position', about: 'd1', text: 'Skolskjuts beslutas efter avstånd, men vi söker på nytt.' }),
);

export const coordinator: Change = all(
  set('plan', { coordinator: { seat: 'jenny', principal: 'region', wishedByFamily: 'sara' } }),
  row('expectations', 'e1', { text: 'Ringer Sara varannan fredag', order: 1 }),
  row('expectations', 'e2', { text: 'Kallar till uppföljningen', order: 2 }),
);

const views: Change = all(
  paragraphs('voice/alma/view', 'Det är bra om jag får vara i lilla rummet. Jag vill veta dagen innan vad som händer.'),
  paragraphs('voice/sara/view', 'Vi tror på det här om alla gör sin del.'),
  paragraphs('voice/jonas/view', 'Det känns lugnare nu.'),
);

export const situation: Change = all(
  paragraphs('voice/alma/worksWell', 'Bild och att läsa själv.'),
  paragraphs('voice/alma/worksLessWell', 'När det låter mycket och när något ändras.'),
  paragraphs('voice/peter/worksWell', 'Hon läser gärna i det lilla rummet.'),
  paragraphs('voice/peter/worksLessWell', 'Lunchen och ändringar som kommer plötsligt.'),
);

const next: Change = set('plan', {
  ifNotWorking: 'Ring Jenny. Vi ses inom två veckor om det inte fungerar.',
  acute: 'Ring 112. Barn- och ungdomspsykiatrin har jour dygnet runt.',
  changeTrigger: 'Om Alma är borta mer än tre dagar i följd.',
  followUp: { needed: true, at: '2027-02-12T10:00', place: 'Skolan, rum B12', minutes: 60, modes: ['room', 'video'] },
  followUpQuestion: 'Är Alma i skolan tre förmiddagar i veckan?',
});

/** A plan that lacks nothing: it may be locked. */
export const wholePlan: Change = all(
  inRow('questions', 'q1', { answer: 'En lugn plats, samma vuxen varje morgon och att hon vet vad som ska hända.' }),
  row('goals', 'g2', {
    text: 'Trivas i skolan',
    inOwnWords: 'Att jag vill gå dit',
    measure: 'Alma säger det själv',
    term: 'long',
    targetDate: '2027-06-11',
  }),
  set('plan', { purpose: 'Att Alma ska orka vara i skolan.' }),
  row('concepts', 'c1', {
    term: 'Timstock',
    explanation: 'En klocka av ljus som visar hur lång tid det är kvar.',
    explainedBy: 'jenny',
  }),
  wholeRows,
  disagreement,
  coordinator,
  set('voice/jenny', { acceptsCoordination: true }),
  situation,
  views,
  next,
  formatted('text/summary'),
);

/** What stood before the meeting. */
export const prepared: Change = all(
  set('consent', {
    form: 'skriftligt',
    givenOn: '2026-11-10',
    givenBy: [
      { name: 'Sara Ekdahl', on: '2026-11-10' },
      { name: 'Jonas Ekdahl', on: '2026-11-11' },
    ],
    agencies: ['Skolan', 'Habiliteringen', 'BUP', 'Socialtjänsten'],
    purpose: 'Att planera stödet tillsammans',
    validUntil: '2027-06-30',
    childAsked: 'Ja, med bildkort',
    exceptions: ['Det som sägs hos BUP om familjen'],
  }),
  set('subject', {
    displayName: 'Alma',
    fullName: 'Alma Ekdahl',
    birthDate: '2015-03-14',
    language: 'sv',
    interpreter: 'Teckenspråk vid behov',
    imageSupport: true,
    easyRead: true,
    communication: 'Korta meningar, en fråga i taget, gärna bilder.',
    participation: 'a-while',
    fromMinute: 0,
    toMinute: 25,
    livesWith: ['sara', 'jonas'],
    alternateResidence: 'Hos mormor varannan helg',
    preparedWith: 'jenny',
    preparedOn: '2026-11-24',
    imageCards: [
      { label: 'Lilla rummet', feeling: 'lugnt' },
      { label: 'Matsalen', feeling: 'för mycket' },
      { label: 'Att rita hund', feeling: 'roligt', own: true },
    ],
  }),
  set('invitation', {
    initiator: 'peter',
    sentOn: '2026-11-05',
    noticeDays: 27,
    place: 'Skolan, rum A3',
    modes: ['room', 'video'],
    preparation: 'Tänk på vad som fungerar bra.',
  }),
  row('responses', 'a1', {
    agency: 'BUP',
    status: 'coming',
    on: '2026-11-12',
    mandate: 'yes',
    contribution: 'Föräldrastöd',
    order: 1,
  }),
  row('responses', 'a2', { agency: 'Socialtjänsten', status: 'no-answer', order: 2 }),
  inRow('roster', 'peter', { title: 'Rektor', mandate: 'yes', phone: '070-174 06 05' }),
  inRow('roster', 'sara', { phone: '070-174 06 06' }),
  inRow('roster', 'jenny', { title: 'Arbetsterapeut', mandate: 'obtained', contactWithSubject: 'Träffar Alma varannan vecka' }),
);
