import { type PlanJson, project } from '@samsyn/model';
import { expect, test } from 'vitest';
import { ALMA_NOW_MS, almaPlan } from '../../testing/alma.ts';
import { readQuery } from '../page-query.ts';
import { draw, lookOf } from '../views.ts';

/** What somebody reads of the plan on paper, with some of its rooms replaced. */
const onPaper = (more: PlanJson): string => {
  const plan = { ...almaPlan(), ...more };
  const look = lookOf('print', readQuery({ as: 'html' }), null);
  const page = draw(look, project(plan, { here: [], writing: new Map() }), ALMA_NOW_MS);
  return page
    .toString()
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};

test('[R088] how the child’s view was asked for, and by whom, stands under it', () => {
  const paper = onPaper({ 'voice/p-alma': { viewHow: 'med bildkort', viewCollectedBy: 'p-sara' } });
  expect(paper).toContain('Nedskrivet av Sara. Så frågade vi: med bildkort.');
  expect(onPaper({})).not.toContain('Nedskrivet av');
});

test('what somebody says is wrong is noted on the paper, and nothing is said of it when nobody does', () => {
  const paper = onPaper({
    'remarks/p-sara': { m1: { kind: 'objection', about: 'needs/b1', text: 'Hon har aldrig sagt det.' } },
  });
  expect(paper).toMatch(/Det här säger någon är fel .*Sara .* Det gäller: .+ Hon har aldrig sagt det\./);
  expect(onPaper({})).not.toContain('Det här säger någon är fel');
});

test('a goal stands in the words that the child wrote herself', () => {
  const [goal = ''] = Object.keys(almaPlan()['goals'] as object);
  const paper = onPaper({ 'remarks/p-alma': { m1: { kind: 'own-words', about: goal, text: 'Jag vill se Rut på rasten' } } });
  expect(paper).toContain('Jag vill se Rut på rasten');
});

test('how one may take part the next time stands with the day', () => {
  const { plan } = almaPlan();
  const booked = {
    ...(plan as object),
    followUp: { needed: true, at: '2027-02-12T10:00:00+01:00', modes: ['room', 'video', 'x'] },
  };
  expect(onPaper({ plan: booked })).toContain('Så kan man vara med: i rummet, på video');
});
