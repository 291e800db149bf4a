import { expect, test } from 'vitest';
import { mayRead } from '../document/policy.ts';
import { ROLES } from '../people/roles.ts';
import { aSeat, aTable, T0 } from '../testing.ts';
import type { Command, Seat } from './command.ts';
import { decide } from './decide.ts';

const table = (...changed: Seat[]) => {
  const usual = aTable();
  return { ...usual, seats: usual.seats.map((seat) => changed.find((one) => one.id === seat.id) ?? seat) };
};
const ask = (command: Command, actor: Seat, ...changed: Seat[]) => decide(table(actor, ...changed), command, actor, T0);

test('[R044] an owner gives the pen to whoever shall write, and takes it back', () => {
  const agency = aSeat('agency');
  expect(ask({ do: 'givePen', to: 'secretary' }, agency).pens).toEqual({ seat: 'agency', pen: ['secretary'] });
  const lent = aSeat('agency', { pen: ['secretary', 'cochair'] });
  expect(ask({ do: 'takePen', from: 'secretary' }, lent).pens).toEqual({ seat: 'agency', pen: ['cochair'] });
});

test('a pen that is given twice is given once', () => {
  expect(ask({ do: 'givePen', to: 'secretary' }, aSeat('agency', { pen: ['secretary'] })).pens?.pen).toEqual(['secretary']);
});

test("[R044] the chair gives the pen of a seat that takes part by phone alone, and of nobody else's", () => {
  const give: Command = { do: 'givePen', of: 'agency', to: 'secretary' };
  const byPhone = aSeat('agency', { presence: 'phone' });
  expect(ask(give, aSeat('chair'), byPhone).pens).toEqual({ seat: 'agency', pen: ['secretary'] });
  for (const presence of ['room', 'video', 'phone+board', 'absent'] as const) {
    expect(() => ask(give, aSeat('chair'), aSeat('agency', { presence }))).toThrow();
  }
  expect(() => ask(give, aSeat('secretary'), byPhone)).toThrow();
});

test('[R097] nobody takes a pen for themselves', () => {
  for (const role of ['secretary', 'cochair', 'agency', 'guardian'] as const) {
    expect(() => ask({ do: 'givePen', of: 'subject', to: role }, aSeat(role))).toThrow();
  }
});

test('an interpreter and a viewer hold no pen: they write nothing', () => {
  for (const to of ['interpreter', 'viewer']) expect(() => ask({ do: 'givePen', to }, aSeat('agency'))).toThrow();
});

test('[R044] the owner confirms what a pen wrote, and nobody confirms for them', () => {
  const unconfirmed = { ...aTable(), unconfirmed: ['agency/r1'] };
  const confirm = (actor: Seat, row = 'agency/r1') => decide(unconfirmed, { do: 'confirmRow', row }, actor, T0);
  expect(confirm(aSeat('agency'))).toEqual({ confirmed: 'agency/r1' });
  expect(() => confirm(aSeat('chair'))).toThrow();
  expect(() => confirm(aSeat('agency'), 'agency/r2')).toThrow();
});

test('[R014] everyone says how they take part, and the chair may say it for another', () => {
  expect(ask({ do: 'setPresence', presence: 'phone+board' }, aSeat('agency')).presence).toEqual({
    seat: 'agency',
    presence: 'phone+board',
  });
  expect(ask({ do: 'setPresence', presence: 'absent', seat: 'agency' }, aSeat('chair')).presence?.seat).toBe('agency');
  expect(() => ask({ do: 'setPresence', presence: 'absent', seat: 'agency' }, aSeat('secretary'))).toThrow();
  expect(() => ask({ do: 'setPresence', presence: 'holodeck' as never }, aSeat('agency'))).toThrow();
});

test('[R044] nobody who has the board open is said to have the phone alone: their pen would be the chair’s to give', () => {
  const phone: Command = { do: 'setPresence', presence: 'phone', seat: 'agency' };
  expect(() => ask(phone, aSeat('chair'))).toThrow();
  expect(ask(phone, aSeat('chair'), aSeat('agency', { here: false })).presence?.presence).toBe('phone');
  expect(ask({ do: 'setPresence', presence: 'phone' }, aSeat('agency')).presence?.presence).toBe('phone');
});

test('a row is hidden from those it names, and never from its owner, the person or those who lead', () => {
  const hide = (from: string[], actor = aSeat('subject')) => ask({ do: 'hideRow', row: 'agency/r1', from }, actor).hidden;
  expect(hide(['relative', 'relative', 'guardian'])).toEqual({ row: 'agency/r1', from: ['guardian', 'relative'] });
  for (const seat of ['agency', 'subject', 'chair', 'cochair']) expect(() => hide([seat])).toThrow();
  expect(() => hide([])).toThrow();
  expect(() => hide(['relative'], aSeat('secretary'))).toThrow();
});

test('[R050] the person says that they understand, or want to know more, and only those who lead can read it', () => {
  for (const kind of ['understood', 'want-more'] as const) {
    expect(ask({ do: 'signal', kind }, aSeat('subject'))).toEqual({ signal: { kind } });
  }
  expect(ROLES.filter((role) => mayRead(role, 'chair'))).toEqual(['chair', 'cochair']);
});

test('[R109] a quiet word carries its kind and, when there is one, the word somebody wants explained', () => {
  expect(ask({ do: 'signal', kind: 'pause' }, aSeat('subject'))).toEqual({ signal: { kind: 'pause' } });
  expect(ask({ do: 'signal', kind: 'explain', word: 'timstock' }, aSeat('guardian')).signal).toEqual({
    kind: 'explain',
    word: 'timstock',
  });
});
