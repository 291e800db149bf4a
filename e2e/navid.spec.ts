import { gather } from './support/navid.ts';
import { answersAndViews, everyoneConfirms, thePlanIsTheCase } from './support/navid-end.ts';
import { linesOf } from './support/navid-lines.ts';
import { Scene } from './support/navid-scene.ts';
import {
  aliIsKeptOut,
  aWordExplained,
  danielWritesWhatTomasMayNotSee,
  disagreement,
  everyoneSaysHowItIs,
  needsAndGoals,
  othersMayNotLead,
  reactions,
  rowsByTheirOwners,
  tomasListens,
  tomasSaysWhenHeGoes,
} from './support/navid-talk.ts';
import { readStory, Script } from './support/script.ts';
import { expect, test } from './support/table.ts';

test('[R004] [R033] [R044] [R088] [R090] [R097] [R127] the whole of Navid’s meeting, as its script has it', async ({ table }) => {
  test.setTimeout(300_000);
  const story = await readStory('navid');
  const place = await table.open({ case: 'navid', admission: 'chair', at: '2026-12-11T13:00:00+01:00' });
  const company = await gather(table);
  const scene = new Scene(table, story, company);
  const script = new Script(story.script, linesOf(scene), place);

  await tomasListens(scene);
  await aliIsKeptOut(scene);

  await script.playTo('00:01');
  await othersMayNotLead(scene);
  await tomasSaysWhenHeGoes(scene);
  await script.playTo('00:11');
  await everyoneSaysHowItIs(scene);
  script.passTo('00:12');
  await danielWritesWhatTomasMayNotSee(scene);
  await script.playTo('00:19');
  await needsAndGoals(scene);
  script.passTo('00:24');
  await rowsByTheirOwners(scene);
  await script.playTo('00:35');
  script.passTo('00:40');
  await reactions(scene);
  await disagreement(scene);
  await aWordExplained(scene);
  await script.playTo('00:45');
  script.passTo('00:50');
  await answersAndViews(scene);
  await script.playTo('01:00');
  expect(script.left).toEqual([]);
  await everyoneConfirms(scene);

  await thePlanIsTheCase(scene);
});
