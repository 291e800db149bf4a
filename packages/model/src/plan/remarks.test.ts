import { expect, test } from 'vitest';
import { aPlanWith } from '../testing.ts';
import { goalInOwnWords, objectionsOf, placesOf } from './remarks.ts';

const goal = (plan: Parameters<typeof goalInOwnWords>[0]) =>
  goalInOwnWords(plan, { id: 'g1', ...(plan['goals'] as Record<string, object>)['g1'] });

test('a goal is said in the words that the person wrote, else in those a scribe took down', () => {
  const takenDown = aPlanWith((plan) => {
    Object.assign(plan['goals']?.['g1'] as object, { inOwnWords: 'Jag vill till skolan' });
  });
  expect(goal(takenDown)).toBe('Jag vill till skolan');
  const own = aPlanWith((plan) => {
    Object.assign(plan['goals']?.['g1'] as object, { inOwnWords: 'Jag vill till skolan' });
    plan['remarks/alma'] = { m1: { kind: 'own-words', about: 'g1', text: 'Jag vill träffa Rut i skolan' } };
  });
  expect(goal(own)).toBe('Jag vill träffa Rut i skolan');
});

test('nobody else words a goal for the person, and an empty remark takes nothing away', () => {
  const plan = aPlanWith((change) => {
    Object.assign(change['goals']?.['g1'] as object, { inOwnWords: 'Jag vill till skolan' });
    change['remarks/sara'] = { m1: { kind: 'own-words', about: 'g1', text: 'Hon vill till skolan' } };
    change['remarks/alma'] = { m1: { kind: 'own-words', about: 'g1', text: ' ' } };
  });
  expect(goal(plan)).toBe('Jag vill till skolan');
});

test('a claimed error is noted with who says it and what it is about', () => {
  const plan = aPlanWith((change) => {
    change['remarks/sara'] = {
      m1: { kind: 'objection', about: 'needs/n1', text: 'Hon har redan en plats.', order: 1 },
      m2: { kind: 'objection', about: 'peter/r1', text: 'Vi har sagt nej till lilla rummet.', order: 2 },
      m3: { kind: 'objection', about: '', text: 'Efternamnet är fel.', order: 3 },
      m4: { kind: 'objection', text: ' ', order: 4 },
      m5: { kind: 'position', about: 'o1', text: 'Ja', order: 5 },
    };
  });
  expect(objectionsOf(plan)).toEqual([
    { seat: 'sara', about: 'En lugn plats som är hennes egen.', text: 'Hon har redan en plats.' },
    { seat: 'sara', about: 'Egen plats i lilla rummet', text: 'Vi har sagt nej till lilla rummet.' },
    { seat: 'sara', about: '', text: 'Efternamnet är fel.' },
  ]);
});

test('what may be wrong is what has words: questions, needs, goals and what is promised', () => {
  const plan = aPlanWith((change) => {
    change['goals'] = { ...change['goals'], g2: { text: '' } };
  });
  expect(placesOf(plan).map(({ id }) => id)).toEqual([
    'questions/q1',
    'needs/n1',
    'goals/g1',
    'sara/r1',
    'peter/r1',
    'katarina/r1',
  ]);
});
