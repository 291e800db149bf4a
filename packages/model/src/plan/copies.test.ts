import { expect, test } from 'vitest';
import { aPlanWith } from '../testing.ts';
import { copiesToAdd, familyCopies } from './copies.ts';

const list = (rows: Record<string, object>) => (plan: Record<string, Record<string, unknown>>) => {
  plan['distribution'] = rows;
};
const names = (change: Parameters<typeof aPlanWith>[0] = () => undefined): string[] =>
  copiesToAdd(aPlanWith(change)).map(({ to }) => to);

test('[R132, R189] everyone in the family by name, each agency once, and whoever else sits there gets a row', () => {
  const two = names((plan) => {
    plan['roster'] = {
      ...plan['roster'],
      linnea: {
        name: 'Linnea Strand',
        role: 'agency',
        agency: 'Ekbackens skola',
        principal: 'kommun',
        presence: 'room',
        pen: [],
      },
      tolk: { name: 'Nadia', role: 'interpreter', agency: null, principal: null, presence: 'room', pen: [] },
      tavlan: { name: 'Tavlan', role: 'viewer', agency: null, principal: null, presence: 'room', pen: [] },
    };
  });
  expect(two).toEqual(['Birgitta Åkerlund', 'Omar Hassan', 'Alma Ekdahl', 'Sara Ekdahl', 'Ekbackens skola', 'BUP Norrmark']);
});

test('who has a row gets no other, however it is written', () => {
  const listed = list({ a: { to: 'Mamma: sara ekdahl' }, b: { to: 'BUP Norrmark, Katarina' }, c: { to: 'Peter Falk' } });
  expect(names(listed)).toEqual(['Birgitta Åkerlund', 'Omar Hassan', 'Alma Ekdahl']);
});

test('a first thought of how: with pictures, on one sheet, translated, on paper, by secure mail', () => {
  const forms = (subject: object, language = 'sv'): string[] =>
    copiesToAdd(
      aPlanWith((plan) => {
        plan['subject'] = { ...plan['subject'], ...subject };
        plan['roster'] = { ...plan['roster'], sara: { ...(plan['roster']?.['sara'] as object), language } };
      }),
    ).map(({ form }) => form);
  expect(forms({ imageSupport: true })).toEqual([
    'secure-mail',
    'secure-mail',
    'pictures',
    'print',
    'secure-mail',
    'secure-mail',
  ]);
  expect(forms({ easyRead: true }, 'so').slice(2, 4)).toEqual(['one-sheet', 'translated']);
});

test('[R134] of the list everyone may see how and when the family gets the plan, and whom by name alone', () => {
  const plan = aPlanWith(
    list({
      a: { to: 'Sara Ekdahl, Storgatan 3', form: 'print', onDate: '2026-12-04', status: 'handed-over', order: 1 },
      b: { to: 'BUP Norrmark', form: 'secure-mail', status: 'sent', order: 2 },
      c: { to: 'Alma Ekdahl', form: 'fax', order: 3 },
    }),
  );
  expect(familyCopies(plan)).toEqual([
    { to: 'Sara Ekdahl', form: 'print', onDate: '2026-12-04', status: 'handed-over' },
    { to: 'Alma Ekdahl', form: '', onDate: '', status: '' },
  ]);
});
