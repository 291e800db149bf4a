import * as Y from 'yjs';
import {
  admit,
  FORBIDDEN,
  getsNothing,
  insats,
  isAt,
  isOutside,
  pagesShowNothing,
  refusal,
  showsMarked,
  showsNothing,
} from './navid.ts';
import { lockIsRefused, whatWasMissing } from './navid-end.ts';
import type { Scene } from './navid-scene.ts';
import { tomasHeardNothing } from './navid-talk.ts';
import { type Acts, word } from './script.ts';
import { StockSeat } from './stock-seat.ts';
import { expect } from './table.ts';
import { choose, fill, openSection, openView, section, unfold } from './writing.ts';

const PHASES: Readonly<Record<string, string>> = {
  'aktuell-situation': 'Nuläge',
  behov: 'Behov',
  sammanfattning: 'Sammanfattning',
  avslutning: 'Avslutning',
};

/** How each line of the script is done: through the screens, by the seat that does it, and seen by the others. */
export const linesOf = (scene: Scene): Acts => ({
  startMeeting: async () => {
    await scene.company.emma.start();
    for (const seat of scene.present) await isAt(seat, 'Inledning');
  },
  coLead: async () => {
    const { emma, robert, navid, parisa, daniel, tomas, tolk, family, board } = scene.company;
    await navid.page.getByRole('button', { name: 'Jag leder den här delen' }).click();
    await expect(navid.page.getByText('Du leder den här delen. Emma är bredvid dig.')).toBeVisible();
    for (const seat of [emma, robert, parisa, daniel, tomas, tolk, family, board]) {
      await expect(seat.page.getByText('Navid leder den här delen').first()).toBeVisible();
    }
    // He gives the floor himself: first to himself, then to his mother.
    await navid.page.getByRole('button', { name: 'Nästa talare' }).click();
    await expect(navid.page.getByText('Nu är det din tur')).toBeVisible();
    await expect(emma.page.getByRole('region', { name: 'Ordet' }).getByText('Navid Rahimi')).toBeVisible();
    await expect(family.page.getByText('Navid pratar')).toBeVisible();
    await navid.page.getByRole('button', { name: 'Nästa talare' }).click();
    await expect(parisa.page.getByText('Nu är det din tur')).toBeVisible();
    await expect(board.page.getByText('Parisa').first()).toBeVisible();
  },
  setPhase: async (line) => {
    const phase = PHASES[word(line, 'phase')] ?? '';
    await openView(scene.company.emma, 'Mötet');
    await scene.company.emma.nextPart(phase);
    for (const seat of scene.present) await isAt(seat, phase);
  },
  join: async () => {
    // She rings in. Emma lets her in by name and says how she is with us; everyone can see it.
    const { emma } = scene.company;
    await openView(emma, 'Deltagare');
    await admit(emma, 'Susanne Holm');
    await choose(emma.page.locator('sip-people-desk'), { 'Hur är Susanne med?': 'på telefon' });
    await expect.poll(async () => scene.roster('p-susanne')).toMatchObject({ presence: 'phone' });
  },
  openBoard: async () => {
    const { emma } = scene.company;
    const susanne = await scene.table.join('p-susanne', { width: 1024, height: 768 });
    scene.susanne = susanne;
    await isAt(susanne, 'Nuläge');
    await expect(susanne.page.getByRole('heading', { level: 1 })).toHaveText('Hur kan jag gå i skolan när jag inte sover?');
    const her = emma.page.getByRole('listitem').filter({ hasText: 'Susanne Holm' });
    await expect(her.getByText('är här')).toBeVisible();
    await choose(emma.page.locator('sip-people-desk'), { 'Hur är Susanne med?': 'på telefon, ser tavlan' });
    await expect.poll(async () => scene.roster('p-susanne')).toMatchObject({ presence: 'phone+board' });
  },
  viewRow: async () => {
    const { emma, navid, parisa, tomas, family, board } = scene.company;
    const { what } = insats(scene.story, 'i3');
    for (const seat of [tomas, scene.here]) await unfold(seat, 'Andras rader');
    for (const seat of [tomas, family, board]) await showsNothing(seat);
    await expect(tomas.closedRow(what)).toHaveCount(0);
    for (const seat of [navid, parisa, scene.here]) await showsMarked(seat, what);
    await openView(emma, 'Planen');
    await openSection(emma, 'commitments');
    await showsMarked(emma, what);
    await scene.learnHidden();
    await getsNothing(scene.place, 'p-tomas', scene.hidden);
    await pagesShowNothing(scene.place);
  },
  admit: async () => {
    const { emma, ali } = scene.company;
    await isOutside(ali);
    await openView(emma, 'Deltagare');
    await admit(emma, 'Ali Noori');
    await isAt(ali, 'Behov');
    await expect(ali.page.getByText(insats(scene.story, 'i3').what).first()).toBeVisible();
  },
  narrowConsent: async () => {
    const { navid, ali, daniel, parisa, tomas, family, board, emma } = scene.company;
    const { what } = insats(scene.story, 'i3');
    const row = navid.page.locator('.decided > li').filter({ hasText: what });
    await row.getByRole('button', { name: 'Vem får se den här raden?' }).click();
    await row.getByRole('checkbox', { name: /Ali Noori/ }).check();
    await expect(row.getByText(/Raden försvinner på en gång för Ali Noori/)).toBeVisible();
    await row.getByRole('button', { name: 'Dölj raden för dem' }).click();
    await expect(ali.page.getByText(what)).toHaveCount(0);
    for (const seat of [ali, tomas, family, board]) await showsNothing(seat);
    await openView(emma, 'Planen');
    await openSection(emma, 'commitments');
    for (const seat of [navid, parisa, scene.here, emma]) await showsMarked(seat, what);
    await expect(daniel.row().getByText('Syns inte för alla')).toBeVisible();
    await expect(daniel.row().getByLabel('Vad ska ni göra?')).toHaveValue(what);
    const before = scene.hidden;
    await scene.learnHidden();
    expect(scene.hidden.length).toBeGreaterThan(before.length);
    await getsNothing(
      scene.place,
      'p-ali',
      scene.hidden.filter((name) => !before.includes(name)),
    );
    await getsNothing(scene.place, 'p-tomas', scene.hidden);
    await pagesShowNothing(scene.place);
  },
  attemptEditRow: async () => {
    const { daniel } = scene.company;
    const { what } = insats(scene.story, 'i3');
    const row = scene.here.closedRow(what);
    await expect(row.getByRole('textbox')).toHaveCount(0);
    await row.getByRole('button', { name: /Skrivs av Mini-Maria/ }).click();
    await expect(row.getByText('Be Daniel eller mötesledaren ändra.')).toBeVisible();

    // And past the screen, as any program with her key.
    const name = scene.hidden.at(-1) ?? '';
    const program = await new StockSeat(scene.place, 'p-susanne', name).ready();
    const rows = program.doc.getMap<Y.Map<unknown>>(`commitments/${scene.place.seat('p-daniel').id}`);
    const text = [...rows.values()][0]?.get('what');
    if (!(text instanceof Y.Text)) throw new Error('Susanne may read the row');
    expect(text.toString()).toBe(what);
    text.insert(0, 'BUP tar över: ');
    expect(await program.shut).toMatchObject({ code: 4403, denial: { code: 'root-foreign' } });
    program.leave();
    await expect(daniel.row().getByLabel('Vad ska ni göra?')).toHaveValue(what);
    await expect(row).not.toContainText('BUP tar över');
  },
  disconnect: async () => {
    const { emma, robert } = scene.company;
    await emma.page.goto('about:blank');
    await expect(robert.page.getByText('Mötet saknar mötesledare')).toBeVisible();
    await expect(robert.page.getByText('Tavlan står kvar som den är.')).toBeVisible();
  },
  takeChair: async () => {
    const { robert, family } = scene.company;
    await robert.page.getByRole('button', { name: 'Ta över ledningen' }).click();
    await expect(robert.page.getByText('Mötet saknar mötesledare')).toHaveCount(0);
    await openView(robert, 'Mötet');
    await expect(robert.page.getByRole('button', { name: /Nästa del/ })).toBeEnabled();
    await expect.poll(async () => scene.meeting()).toMatchObject({ leader: scene.place.seat('p-robert').id });
    await isAt(family, 'Behov');
  },
  attemptTakeChair: async () => {
    const { tomas } = scene.company;
    await expect(tomas.page.getByRole('button', { name: /ledningen/ })).toHaveCount(0);
    expect(await refusal(scene.place, 'p-tomas', { do: 'takeChair' })).toEqual(FORBIDDEN);
    expect(await scene.meeting()).toMatchObject({ leader: scene.place.seat('p-robert').id });
  },
  reconnect: async () => {
    const { emma, robert } = scene.company;
    await emma.page.goto(`${scene.place.url}/?seat=${emma.who.id}`);
    await expect(emma.page.getByText('Du styr inte mötet just nu. Robert Ek leder.')).toBeVisible();
    await expect(emma.page.getByRole('button', { name: /Nästa del/ })).toBeDisabled();
    await emma.page.getByRole('button', { name: 'Ta tillbaka ledningen' }).click();
    await expect(emma.page.getByRole('button', { name: /Nästa del/ })).toBeEnabled();
    await expect(robert.page.getByText('Du styr inte mötet just nu. Emma Lund leder.')).toBeVisible();
    await expect(robert.page.getByRole('button', { name: /Nästa del/ })).toBeDisabled();
  },
  leave: async () => {
    const { tomas, emma } = scene.company;
    tomasHeardNothing(scene);
    await tomas.saved();
    await tomas.page.getByRole('button', { name: 'Inställningar' }).click();
    await tomas.page.getByRole('button', { name: 'Lämna mötet på den här enheten' }).click();
    await expect(tomas.page.getByRole('heading', { name: 'Du lämnade mötet' })).toBeVisible();
    await expect(tomas.page.getByText('Anpassad studiegång')).toHaveCount(0);
    scene.gone.push(tomas);
    await openView(emma, 'Deltagare');
    const him = emma.page.getByRole('listitem').filter({ hasText: 'Tomas Berg' });
    await expect(him.getByText('har inte öppnat sidan')).toBeVisible();
  },
  bookFollowUp: async () => {
    const { emma, tolk, family } = scene.company;
    const { place, durationMinutes, question } = scene.story.followUp;
    await openView(emma, 'Planen');
    await fill(await openSection(emma, 'follow-up'), {
      'Dag och tid': '2027-03-05T13:00',
      Plats: place,
      Minuter: String(durationMinutes),
      'Det ska vi svara på då': question,
    });
    await section(emma, 'follow-up').getByLabel('Minuter', { exact: true }).blur();
    await expect(tolk.page.getByText(question)).toBeVisible();
    await expect(family.page.getByText('5 mars').first()).toBeVisible();
  },
  lockPlan: async () => {
    await lockIsRefused(scene);
    await whatWasMissing(scene);
    const { emma, board } = scene.company;
    await openView(emma, 'Lås och avsluta');
    await expect(emma.page.getByRole('heading', { name: 'Inget hindrar låsningen' })).toBeVisible();
    await scene.lockButton.click();
    await expect(emma.page.getByText(/Planen låstes/)).toBeVisible();
    for (const seat of scene.writers) await expect(seat.page.getByRole('heading', { name: 'Planen är klar' })).toBeVisible();
    await expect(board.page.locator('main[data-phase=locked]')).toBeVisible();
  },
  endMeeting: async () => {
    const { emma, family, board } = scene.company;
    await emma.page.locator('sip-lock-desk').getByRole('button', { name: 'Avsluta mötet' }).first().click();
    await emma.page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
    await isAt(family, 'Mötet är slut');
    await expect(board.page.getByRole('heading', { name: 'Mötet är slut' })).toBeVisible();
    await expect(board.page.getByText(/Vi ses igen/)).toBeVisible();
    expect(await refusal(scene.place, 'p-emma', { do: 'start' })).toMatchObject({ status: 409, code: 'phase-forbidden' });
  },
});
