import type { Locator } from '@playwright/test';
import * as Y from 'yjs';
import {
  admit,
  type Company,
  gather,
  getsNothing,
  insats,
  isAt,
  isOutside,
  livePage,
  pagesShowNothing,
  refusal,
  SECRETS,
  showsMarked,
  showsNothing,
} from './support/navid.ts';
import type { Place } from './support/place.ts';
import { type Acts, readStory, Script, type Story, word } from './support/script.ts';
import type { Seat } from './support/seat.ts';
import { StockSeat } from './support/stock-seat.ts';
import { expect, type Table, test } from './support/table.ts';
import { addRow, choose, fill, goTo, listRow, newRow, promise, section, tick, unfold } from './support/writing.ts';

const PHASES: Readonly<Record<string, string>> = {
  'aktuell-situation': 'Nuläge',
  behov: 'Behov',
  sammanfattning: 'Sammanfattning',
  avslutning: 'Avslutning',
};
const FORBIDDEN = { status: 403, type: expect.stringContaining('application/problem+json'), code: 'forbidden' };

test('[R004] [R033] [R044] [R088] [R090] [R097] [R127] the whole of Navid’s meeting, as its script has it', async ({ table }) => {
  test.setTimeout(300_000);
  const story = await readStory('navid');
  const place = await table.open({ case: 'navid', admission: 'chair', at: '2026-12-11T13:00:00+01:00' });
  const company = await gather(table);
  const scene = new Scene(table, story, company);
  const script = new Script(story.script, scene.acts, place);

  await scene.tomasListens();
  await scene.aliIsKeptOut();

  await script.playTo('00:01');
  await scene.othersMayNotLead();
  await scene.tomasSaysWhenHeGoes();
  await script.playTo('00:11');
  await scene.everyoneSaysHowItIs();
  script.passTo('00:12');
  await scene.danielWritesWhatTomasMayNotSee();
  await script.playTo('00:19');
  await scene.needsAndGoals();
  script.passTo('00:24');
  await scene.rowsByTheirOwners();
  await script.playTo('00:35');
  script.passTo('00:40');
  await scene.reactions();
  await scene.disagreement();
  await scene.aWordExplained();
  await script.playTo('00:45');
  script.passTo('00:50');
  await scene.answersAndViews();
  await script.playTo('01:00');
  expect(script.left).toEqual([]);
  await scene.everyoneConfirms();

  await scene.thePlanIsTheCase();
});

/** What happens in the meeting beside the lines of its script, and how each line is done. */
class Scene {
  readonly #table: Table;
  readonly #story: Story;
  readonly #in: Company;
  #susanne: Seat | undefined;
  readonly #gone: Seat[] = [];
  /** A program of Tomas's own at the table. */
  #listener: StockSeat | undefined;
  /** Side documents that hold rows which are hidden from Tomas. */
  #hidden: readonly string[] = [];

  constructor(table: Table, story: Story, company: Company) {
    this.#table = table;
    this.#story = story;
    this.#in = company;
  }

  get #place(): Place {
    return this.#table.place;
  }

  /** Those who have a screen of the meeting now. */
  get #present(): Seat[] {
    const { ali: _waits, board: _wall, ...seats } = this.#in;
    const came = [...Object.values(seats), ...(this.#susanne ? [this.#susanne] : [])];
    return came.filter((seat) => !this.#gone.includes(seat));
  }

  readonly acts: Acts = {
    startMeeting: async () => {
      await this.#in.emma.start();
      for (const seat of this.#present) await isAt(seat, 'Inledning');
    },
    coLead: async () => {
      const { emma, robert, navid, parisa, daniel, tomas, tolk, family, board } = this.#in;
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
      await goTo(this.#in.emma, 'Mötet');
      await this.#in.emma.nextPart(phase);
      for (const seat of this.#present) await isAt(seat, phase);
    },
    join: async () => {
      // She rings in. Emma lets her in by name and says how she is with us; everyone can see it.
      const { emma } = this.#in;
      await goTo(emma, 'Deltagare');
      await admit(emma, 'Susanne Holm');
      await choose(emma.page.locator('sip-people-desk'), { 'Hur är Susanne med?': 'på telefon' });
      await expect.poll(async () => this.#roster('p-susanne')).toMatchObject({ presence: 'phone' });
    },
    openBoard: async () => {
      const { emma } = this.#in;
      const susanne = await this.#table.join('p-susanne', { width: 1024, height: 768 });
      this.#susanne = susanne;
      await isAt(susanne, 'Nuläge');
      await expect(susanne.page.getByRole('heading', { level: 1 })).toHaveText('Hur kan jag gå i skolan när jag inte sover?');
      const her = emma.page.getByRole('listitem').filter({ hasText: 'Susanne Holm' });
      await expect(her.getByText('är här')).toBeVisible();
      await choose(emma.page.locator('sip-people-desk'), { 'Hur är Susanne med?': 'på telefon, ser tavlan' });
      await expect.poll(async () => this.#roster('p-susanne')).toMatchObject({ presence: 'phone+board' });
    },
    viewRow: async () => {
      const { emma, navid, parisa, tomas, family, board } = this.#in;
      const { what } = insats(this.#story, 'i3');
      for (const seat of [tomas, family, board]) await showsNothing(seat);
      await expect(tomas.closedRow(what)).toHaveCount(0);
      await unfold(navid, 'Det här är bestämt').catch(() => undefined);
      for (const seat of [navid, parisa, this.#here]) await showsMarked(seat, what);
      await goTo(emma, 'Planen');
      await showsMarked(emma, what);
      await this.#learnHidden();
      await getsNothing(this.#place, 'p-tomas', this.#hidden);
      await pagesShowNothing(this.#place);
    },
    admit: async () => {
      const { emma, ali } = this.#in;
      await isOutside(ali);
      await goTo(emma, 'Deltagare');
      await admit(emma, 'Ali Noori');
      await isAt(ali, 'Behov');
      await expect(ali.page.getByText(insats(this.#story, 'i3').what).first()).toBeVisible();
    },
    narrowConsent: async () => {
      const { navid, ali, daniel, parisa, tomas, family, board, emma } = this.#in;
      const { what } = insats(this.#story, 'i3');
      const row = navid.page.locator('.decided > li').filter({ hasText: what });
      await row.getByRole('button', { name: 'Vem får se den här raden?' }).click();
      await row.getByRole('checkbox', { name: /Ali Noori/ }).check();
      await expect(row.getByText(/Raden försvinner på en gång för Ali Noori/)).toBeVisible();
      await row.getByRole('button', { name: 'Dölj raden för dem' }).click();
      await expect(ali.page.getByText(what)).toHaveCount(0);
      for (const seat of [ali, tomas, family, board]) await showsNothing(seat);
      await goTo(emma, 'Planen');
      for (const seat of [navid, parisa, this.#here, emma]) await showsMarked(seat, what);
      await expect(daniel.row().getByText('Syns inte för alla')).toBeVisible();
      await expect(daniel.row().getByLabel('Vad ska ni göra?')).toHaveValue(what);
      const before = this.#hidden;
      await this.#learnHidden();
      expect(this.#hidden.length).toBeGreaterThan(before.length);
      await getsNothing(
        this.#place,
        'p-ali',
        this.#hidden.filter((name) => !before.includes(name)),
      );
      await getsNothing(this.#place, 'p-tomas', this.#hidden);
      await pagesShowNothing(this.#place);
    },
    attemptEditRow: async () => {
      const { daniel } = this.#in;
      const { what } = insats(this.#story, 'i3');
      const row = this.#here.closedRow(what);
      await expect(row.getByRole('textbox')).toHaveCount(0);
      await row.getByRole('button', { name: /Skrivs av Mini-Maria/ }).click();
      await expect(row.getByText('Be Daniel eller mötesledaren ändra.')).toBeVisible();

      // And past the screen, as any program with her key.
      const name = this.#hidden.at(-1) ?? '';
      const program = await new StockSeat(this.#place, 'p-susanne', name).ready();
      const rows = program.doc.getMap<Y.Map<unknown>>(`commitments/${this.#place.seat('p-daniel').id}`);
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
      const { emma, robert } = this.#in;
      await emma.page.goto('about:blank');
      await expect(robert.page.getByText('Mötet saknar mötesledare')).toBeVisible();
      await expect(robert.page.getByText('Tavlan står kvar som den är.')).toBeVisible();
    },
    takeChair: async () => {
      const { robert, family } = this.#in;
      await robert.page.getByRole('button', { name: 'Ta över ledningen' }).click();
      await expect(robert.page.getByText('Mötet saknar mötesledare')).toHaveCount(0);
      await goTo(robert, 'Mötet');
      await expect(robert.page.getByRole('button', { name: /Nästa del/ })).toBeEnabled();
      await expect.poll(async () => this.#meeting()).toMatchObject({ leader: this.#place.seat('p-robert').id });
      await isAt(family, 'Behov');
    },
    attemptTakeChair: async () => {
      const { tomas } = this.#in;
      await expect(tomas.page.getByRole('button', { name: /ledningen/ })).toHaveCount(0);
      expect(await refusal(this.#place, 'p-tomas', { do: 'takeChair' })).toEqual(FORBIDDEN);
      expect(await this.#meeting()).toMatchObject({ leader: this.#place.seat('p-robert').id });
    },
    reconnect: async () => {
      const { emma, robert } = this.#in;
      await emma.page.goto(`${this.#place.url}/?seat=${emma.who.id}`);
      await expect(emma.page.getByText('Du styr inte mötet just nu. Robert Ek leder.')).toBeVisible();
      await expect(emma.page.getByRole('button', { name: /Nästa del/ })).toBeDisabled();
      await emma.page.getByRole('button', { name: 'Ta tillbaka ledningen' }).click();
      await expect(emma.page.getByRole('button', { name: /Nästa del/ })).toBeEnabled();
      await expect(robert.page.getByText('Du styr inte mötet just nu. Emma Lund leder.')).toBeVisible();
      await expect(robert.page.getByRole('button', { name: /Nästa del/ })).toBeDisabled();
    },
    leave: async () => {
      const { tomas, emma } = this.#in;
      this.#tomasHeardNothing();
      await tomas.saved();
      await tomas.page.getByRole('button', { name: 'Inställningar' }).click();
      await tomas.page.getByRole('button', { name: 'Lämna mötet på den här enheten' }).click();
      await expect(tomas.page.getByRole('heading', { name: 'Du lämnade mötet' })).toBeVisible();
      await expect(tomas.page.getByText('Anpassad studiegång')).toHaveCount(0);
      this.#gone.push(tomas);
      await goTo(emma, 'Deltagare');
      const him = emma.page.getByRole('listitem').filter({ hasText: 'Tomas Berg' });
      await expect(him.getByText('har inte öppnat sidan')).toBeVisible();
    },
    bookFollowUp: async () => {
      const { emma, tolk, family } = this.#in;
      const { place, durationMinutes, question } = this.#story.followUp;
      await goTo(emma, 'Planen');
      await fill(section(emma, 'follow-up'), {
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
      await this.#lockIsRefused();
      await this.#whatWasMissing();
      const { emma, board } = this.#in;
      await goTo(emma, 'Lås och avsluta');
      await expect(emma.page.getByRole('heading', { name: 'Inget saknas' })).toBeVisible();
      await this.#lockButton.click();
      await expect(emma.page.getByText(/Planen låstes/)).toBeVisible();
      for (const seat of this.#writers) await expect(seat.page.getByRole('heading', { name: 'Planen är klar' })).toBeVisible();
      await expect(board.page.locator('main[data-phase=locked]')).toBeVisible();
    },
    endMeeting: async () => {
      const { emma, family, board } = this.#in;
      await emma.page.locator('sip-lock-desk').getByRole('button', { name: 'Avsluta mötet' }).first().click();
      await emma.page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
      await isAt(family, 'Mötet är slut');
      await expect(board.page.getByRole('heading', { name: 'Mötet är slut' })).toBeVisible();
      await expect(board.page.getByText(/Vi ses igen/)).toBeVisible();
      expect(await refusal(this.#place, 'p-emma', { do: 'start' })).toMatchObject({ status: 409, code: 'phase-forbidden' });
    },
  };

  /** Those who have rows or words of their own in the plan and are still here at the end. */
  get #writers(): Seat[] {
    const { navid, parisa, daniel, ali } = this.#in;
    return [navid, parisa, daniel, ali, this.#here];
  }

  get #here(): Seat {
    if (!this.#susanne) throw new Error('Susanne has not come yet');
    return this.#susanne;
  }

  get #lockButton(): Locator {
    return this.#in.emma.page.locator('sip-lock-desk').getByRole('button', { name: 'Lås planen' });
  }

  async #meeting(): Promise<unknown> {
    return (await this.#place.plan())['meeting'];
  }

  async #roster(person: string): Promise<unknown> {
    return (await this.#place.plan())['roster']?.[this.#place.seat(person).id];
  }

  /** The side documents with hidden rows, as somebody who may read them is told. */
  async #learnHidden(): Promise<void> {
    const reader = await new StockSeat(this.#place, 'p-susanne').ready();
    await expect.poll(() => reader.documents).not.toEqual([]);
    const isLimited = (name: string): boolean => !/~(chair|premeeting)$/.test(name);
    this.#hidden = [...this.#hidden, ...reader.documents.filter((name) => isLimited(name) && !this.#hidden.includes(name))];
    reader.leave();
  }

  /** A program of Tomas's own sits at the table from the first minute, and keeps every byte it is sent. */
  async tomasListens(): Promise<void> {
    this.#listener = await new StockSeat(this.#place, 'p-tomas').ready();
  }

  #tomasHeardNothing(): void {
    const listener = this.#listener;
    expect(listener?.hasHeard('Anpassad studiegång')).toBe(true);
    for (const secret of SECRETS) {
      expect(listener?.hasHeard(secret)).toBe(false);
      expect(listener?.holds(secret)).toBe(false);
    }
    listener?.leave();
  }

  /** Consent covers Ali from the needs on: until then he waits, on his screen and for any program with his key. */
  async aliIsKeptOut(): Promise<void> {
    const program = new StockSeat(this.#place, 'p-ali');
    expect(await program.shut).toMatchObject({ code: 4403, denial: { code: 'not-admitted' } });
    program.leave();
    const answer = await fetch(`${this.#place.url}/api/plans/${this.#place.planId}`, {
      headers: { authorization: `Bearer ${this.#place.seat('p-ali').key}` },
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'not-admitted']);
  }

  async othersMayNotLead(): Promise<void> {
    const { parisa, daniel, tomas } = this.#in;
    for (const seat of [parisa, daniel, tomas]) {
      await expect(seat.page.getByRole('button', { name: /leder den här delen|Nästa talare/ })).toHaveCount(0);
    }
    expect(await refusal(this.#place, 'p-parisa', { do: 'leadPart' })).toEqual(FORBIDDEN);
    const seat = this.#place.seat('p-daniel').id;
    expect(await refusal(this.#place, 'p-daniel', { do: 'giveFloor', seat })).toEqual(FORBIDDEN);
  }

  async tomasSaysWhenHeGoes(): Promise<void> {
    const { tomas } = this.#in;
    await tomas.page.getByLabel('Nej, jag måste gå').check();
    await tomas.page.getByLabel('Klockan', { exact: true }).fill('13:45');
    await tomas.saved();
  }

  async everyoneSaysHowItIs(): Promise<void> {
    const { navid, parisa, tomas, tolk, board } = this.#in;
    const said = (person: string) => this.#story.situation.find(({ by }) => by === person);
    for (const seat of [navid, parisa, tomas, this.#here]) {
      const words = said(seat.who.person);
      await fill(await unfold(seat, [navid, parisa].includes(seat) ? 'Dina ord' : 'Hur är det nu?'), {
        'Det här fungerar bra': words?.worksWell ?? '',
        'Det här fungerar mindre bra': words?.worksLessWell ?? '',
      });
    }
    for (const seat of [navid, parisa, tomas, this.#here]) {
      await expect(tolk.page.getByText(said(seat.who.person)?.worksLessWell ?? '?')).toBeVisible();
    }
    await expect(board.page.getByText(said('p-navid')?.worksWell ?? '?')).toBeVisible();
  }

  /** The row is hidden while it is still empty, so that none of its words ever reaches Tomas. */
  async danielWritesWhatTomasMayNotSee(): Promise<void> {
    const { daniel, navid } = this.#in;
    const row = await newRow(daniel.page.locator('#rad'));
    await row.getByRole('button', { name: 'Vem får se den här raden?' }).click();
    await row.getByRole('checkbox', { name: /Tomas Berg/ }).check();
    await row.getByRole('button', { name: 'Dölj raden för dem' }).click();
    await expect(daniel.row().getByText('Syns inte för alla')).toBeVisible();
    await promise(daniel.row(), insats(this.#story, 'i3'), []);
    await daniel.saved();
    await expect(navid.page.getByText(insats(this.#story, 'i3').what).first()).toBeAttached();
  }

  async needsAndGoals(): Promise<void> {
    const { robert, navid, tolk, board } = this.#in;
    const nameOf = (person: string): string => `${this.#place.seat(person).name}, ${this.#place.seat(person).agency}`;
    const questions = new Map(this.#story.questions.map(({ id, text }) => [id, text]));
    await goTo(robert, 'Planen');
    for (const [index, need] of this.#story.needs.entries()) {
      const row = await addRow(robert, 'needs', 'Lägg till behov', `Behov ${index + 1}`);
      await fill(row, { Behovet: need.text });
      await choose(row, { 'Vem säger det?': nameOf(need.voicedBy) });
      await tick(row, ...need.questionIds.map((id) => questions.get(id) ?? id));
    }
    const needs = new Map(this.#story.needs.map(({ id, text }) => [id, text]));
    for (const [index, goal] of this.#story.goals.entries()) {
      const row = await addRow(robert, 'goals', 'Lägg till mål', `Mål ${index + 1}`);
      await choose(row, { 'Långt eller kort': goal.term === 'long' ? 'på lång sikt' : 'på kort sikt' });
      await fill(row, {
        Målet: goal.text,
        'Med egna ord': goal.inOwnWords ?? '',
        'Hur märker vi att vi har nått det?': goal.measure,
        När: goal.targetDate,
      });
      const parent = this.#story.goals.find(({ id }) => id === goal.parentGoalId);
      if (parent) await choose(row, { 'Hör till målet': parent.text });
      await tick(row, ...goal.needIds.map((id) => needs.get(id) ?? id));
    }
    await robert.saved();
    for (const { text } of this.#story.goals) await expect(tolk.page.getByText(text)).toBeVisible();
    await expect(board.page.getByText(this.#story.goals[1]?.text ?? '?')).toBeVisible();
    await expect(navid.page.getByText(this.#story.needs[0]?.text ?? '?')).toBeAttached();
  }

  #goals(row: { readonly goalIds: readonly string[] }): string[] {
    return row.goalIds.map((id) => this.#story.goals.find((goal) => goal.id === id)?.text ?? id);
  }

  /** Each types their own; Ali lends Robert his pen. The family says what they do themselves. */
  async rowsByTheirOwners(): Promise<void> {
    const { emma, robert, navid, parisa, daniel, tomas, ali, family, tolk } = this.#in;
    const of = (id: string) => insats(this.#story, id);
    // No mandate means that somebody else decides: his row says so from the start.
    const his = await newRow(tomas.page.locator('#rad'));
    await promise(his, of('i1'), this.#goals(of('i1')));
    await expect(his.getByRole('button', { name: 'Kräver beslut' })).toHaveAttribute('aria-pressed', 'true');
    await fill(his, { 'Vem beslutar?': 'Rektor', 'Beslut senast': '2026-12-17' });

    await promise(await newRow(this.#here.page.locator('#rad')), of('i2'), this.#goals(of('i2')));
    await tick(daniel.row(), ...this.#goals(of('i3')));
    // Emma leads the meeting and answers for an agency too.
    await goTo(emma, 'Planen');
    await promise(await newRow(section(emma, 'commitments').locator('sip-own-rows').first()), of('i4'), this.#goals(of('i4')));

    const pens = await unfold(ali, 'Vem får skriva åt mig');
    await pens.getByText('Låt någon annan skriva åt mig').click();
    await choose(pens, { 'Vem?': 'Robert Ek' });
    await pens.getByRole('button', { name: 'Ge pennan' }).click();
    await expect(pens.getByText('Robert får skriva i din rad. Du bekräftar efteråt.')).toBeVisible();
    await promise(await newRow(robert.page.getByRole('region', { name: 'Du skriver åt Ali' })), of('i5'), this.#goals(of('i5')));
    await robert.saved();
    await expect(ali.page.getByRole('group', { name: 'Skriven av Robert, inte bekräftad än' })).toBeVisible();

    for (const [seat, id] of [
      [navid, 'e1'],
      [parisa, 'e2'],
    ] as const) {
      const action = this.#story.ownActions.find((one) => one.id === id);
      await seat.page.getByRole('button', { name: 'Lägg till något jag gör' }).click();
      await fill(seat.page.locator('sip-own-actions'), {
        'Vad gör du?': action?.what ?? '',
        'Hur ofta?': action?.howOften ?? '',
        'Från när?': action?.startOn ?? '',
      });
      await seat.saved();
    }
    for (const seat of [tomas, this.#here, emma]) await seat.saved();

    for (const id of ['i1', 'i2', 'i4', 'i5']) {
      for (const seat of [navid, tolk, family]) await expect(seat.page.getByText(of(id).what).first()).toBeVisible();
    }
    await expect(daniel.closedRow(of('i1').what).getByText('kräver beslut')).toBeVisible();
    await expect(daniel.closedRow(of('i5').what)).toContainText('Ali har inte bekräftat än');
    for (const { what } of this.#story.ownActions) await expect(tolk.page.getByText(what).first()).toBeVisible();
  }

  async reactions(): Promise<void> {
    const { navid, parisa } = this.#in;
    const names: Readonly<Record<string, string>> = { bra: 'Bra', okej: 'Okej' };
    for (const [id, reaction] of Object.entries(this.#story.views.child.onInsatser)) {
      const about = navid.page.getByRole('group', { name: `Vad tycker du om: ${insats(this.#story, id).what}` });
      const button = about.getByRole('button', { name: names[reaction] ?? '?', exact: true });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    }
    await navid.saved();
    // The screens speak another language too; what people have written stays as it is.
    await chooseLanguage(parisa, 'Inställningar', 'English', 'Done');
    await expect(parisa.page.getByRole('heading', { name: 'This is decided' })).toBeVisible();
    const about = parisa.page.getByRole('group', { name: `What do you think of: ${insats(this.#story, 'i4').what}` });
    await about.getByRole('button', { name: 'Good', exact: true }).click();
    await chooseLanguage(parisa, 'Settings', 'Svenska', 'Klart');
    await expect(parisa.page.getByRole('heading', { name: 'Det här är bestämt' })).toBeVisible();
  }

  /** What they do not agree on is written by nobody but themselves. */
  async disagreement(): Promise<void> {
    const { robert, navid, tomas, tolk } = this.#in;
    const [open] = this.#story.disagreements;
    if (!open) throw new Error('the case has a disagreement');
    await goTo(robert, 'Planen');
    const row = await addRow(robert, 'disagreements', 'Lägg till något vi inte är överens om', 'Oenighet 1');
    await fill(row, { 'Vad gäller det?': open.topic, Senast: open.byDate });
    await choose(row, {
      'Vilken sort?': 'om målet',
      'Vem tar det vidare?': `Tomas Berg, ${this.#place.seat('p-tomas').agency}`,
    });
    for (const [seat, position] of [
      [tomas, open.positions[0]],
      [navid, open.positions[1]],
    ] as const) {
      const own = seat.page.locator('sip-positions');
      await own.getByRole('button', { name: 'Skriv vad jag tycker' }).click();
      await fill(own, { [open.topic]: position?.text ?? '' });
      await seat.saved();
    }
    for (const { text } of open.positions) {
      await expect(row.getByText(text)).toBeVisible();
      await expect(tolk.page.getByText(text)).toBeVisible();
    }
  }

  /** [R107] Navid does not know a word, and nobody is told who asked. */
  async aWordExplained(): Promise<void> {
    const { emma, navid, tolk } = this.#in;
    const { term, explanation } = this.#story.concepts[1] ?? { term: '', explanation: '' };
    await navid.page.getByRole('button', { name: 'Förklara ordet' }).click();
    await navid.page.getByLabel('Vilket ord?').fill(term);
    await navid.page.getByRole('button', { name: 'Skicka' }).click();
    const heard = emma.page.getByRole('complementary', { name: 'Bara för dig' }).getByRole('listitem').filter({ hasText: term });
    await expect(heard).toContainText('Någon vill få ett ord förklarat');
    await heard.getByRole('button', { name: 'Skriv förklaring' }).click();
    await fill(listRow(emma, 'concepts', 'Ord 1'), { 'Det betyder': explanation });
    await heard.getByRole('button', { name: 'Sett' }).click();
    await expect(tolk.page.getByText(explanation).first()).toBeVisible();
    await expect(navid.page.getByText('Mötesledaren har sett det.')).toBeVisible();
  }

  /** Robert writes what it came to; one answer, one view and two yeses are still lacking when he stops. */
  async answersAndViews(): Promise<void> {
    const { robert, navid, family } = this.#in;
    const { questions, coordinator, contingency, views } = this.#story;
    await goTo(robert, 'Planen');
    for (const [index, { answer }] of questions.slice(0, 2).entries()) {
      await fill(listRow(robert, 'questions', `Fråga ${index + 1}`), { Svar: answer });
    }
    await choose(section(robert, 'coordinator'), {
      Huvudansvarig: `Emma Lund, ${this.#place.seat('p-emma').agency}`,
      'Önskad av': `Navid Rahimi, ${this.#place.seat('p-navid').agency}`,
    });
    for (const [index, text] of coordinator.expectations.entries()) {
      await fill(await addRow(robert, 'coordinator', 'Lägg till', `Punkt ${index + 1}`), { 'Du kan vänta dig att': text });
    }
    await fill(section(robert, 'contingency'), {
      'Om något inte fungerar': contingency.ifNotWorking,
      'Om det blir akut': contingency.acute,
      'Då ändrar vi planen': contingency.changeTrigger,
    });
    await robert.saved();
    await this.#says(navid, views.child.text);
    await expect(family.page.getByText(views.child.text)).toBeVisible();
    await expect(family.page.getByText(contingency.ifNotWorking)).toBeVisible();
  }

  async #says(seat: Seat, view: string): Promise<void> {
    const fold = await unfold(seat, 'Vad tycker du?');
    await fill(fold, { 'Det här tycker jag om det vi har bestämt': view });
    await seat.saved();
  }

  async #lockIsRefused(): Promise<void> {
    const { emma } = this.#in;
    const id = (person: string): string => this.#place.seat(person).id;
    await goTo(emma, 'Lås och avsluta');
    await this.#lockButton.click();
    await expect(emma.page.getByRole('alert').filter({ hasText: 'Planen kan inte låsas än' }).first()).toBeVisible();
    await expect(emma.page.locator('sip-lock-desk .missing').getByRole('listitem')).toHaveText([
      'Frågan ”Hur kan jag som mamma hjälpa utan att tjata?” saknar svar.',
      'En rad väntar på att Ali Noori bekräftar.',
      'Parisa Rahimi har inte sagt vad hen tycker.',
      'Emma Lund har inte sagt ja till att vara huvudansvarig.',
    ]);
    expect(await refusal(this.#place, 'p-emma', { do: 'lock' })).toMatchObject({
      status: 409,
      code: 'plan-incomplete',
      missing: [
        'answer:f3',
        expect.stringMatching(`^confirmed:${id('p-ali')}/`),
        `guardian-view:${id('p-parisa')}`,
        `coordinator-accepts:${id('p-emma')}`,
      ],
    });
  }

  /** Each mends what is theirs, on their own screen. */
  async #whatWasMissing(): Promise<void> {
    const { emma, robert, parisa, ali } = this.#in;
    const { questions, views } = this.#story;
    await fill(listRow(robert, 'questions', 'Fråga 3'), { Svar: questions[2]?.answer ?? '' });
    await ali.page.getByRole('button', { name: 'Stämmer, bekräfta' }).click();
    await expect(ali.page.getByRole('group', { name: /inte bekräftad än/ })).toHaveCount(0);
    await this.#says(parisa, views.guardians[0]?.text ?? '');
    await goTo(emma, 'Planen');
    await section(emma, 'coordinator').getByRole('button', { name: 'Ja, jag håller ihop planen' }).click();
    for (const seat of [robert, emma]) await seat.saved();
  }

  async everyoneConfirms(): Promise<void> {
    const { emma, tomas } = this.#in;
    for (const seat of this.#writers) {
      await seat.page.getByLabel('Jag har tagit del av planen', { exact: true }).check();
      await seat.page.getByRole('button', { name: 'Bekräfta', exact: true }).click();
      await expect(seat.page.getByRole('heading', { name: 'Du har bekräftat' })).toBeVisible();
      await seat.saved();
    }
    // Tomas had to go. The same link lets him in, to a plan without the row; he confirms with what he must say.
    await tomas.page.goto(tomas.who.link);
    await tomas.enter();
    await expect(tomas.page.getByRole('heading', { name: 'Planen är klar' })).toBeVisible();
    await tomas.page.getByLabel('Jag har tagit del av planen, med förbehåll').check();
    await tomas.page.getByLabel('Mitt förbehåll').fill('i1 kräver rektors beslut');
    await tomas.page.getByRole('button', { name: 'Bekräfta', exact: true }).click();
    await tomas.saved();
    await showsNothing(tomas);
    await expect(this.#here.page.getByText('har läst, med förbehåll')).toBeVisible();
    await expect(emma.page.getByText('Mötet är slut').first()).toBeVisible();
  }

  /** What stands in the end is what the case says, to those who may read it; and on the paper what all may. */
  async thePlanIsTheCase(): Promise<void> {
    const plan = await this.#place.plan();
    const seat = (person: string): string => this.#place.seat(person).id;
    const rowsOf = (root: string) => Object.values((plan[root] ?? {}) as Record<string, Record<string, unknown>>);
    const goals = new Map(Object.entries((plan['goals'] ?? {}) as Record<string, { text: string }>));
    const named = (row: Record<string, unknown> | undefined) =>
      row && { ...row, goals: ((row['goalIds'] ?? []) as string[]).map((id) => goals.get(id)?.text) };

    for (const said of this.#story.insatser) {
      const { what, howOften, where, who, durationText, startOn, endOn, ownerId } = said;
      const row = rowsOf(`commitments/${seat(ownerId)}`).find((one) => one['what'] === what);
      expect(named(row)).toMatchObject({
        ...{ howOften, where, who, durationText, startOn, ...(endOn === null ? {} : { endOn }) },
        status: said.decisionRequired ? 'needs-decision' : 'accepted',
        goals: this.#goals(said),
      });
    }
    for (const { byId, what, howOften, startOn } of this.#story.ownActions) {
      expect(rowsOf(`commitments/${seat(byId)}`)).toMatchObject([{ what, howOften, startOn }]);
    }
    expect(rowsOf('needs').map(({ text }) => text)).toEqual(this.#story.needs.map(({ text }) => text));
    const { questions, goals: wanted, contingency, views, disagreements } = this.#story;
    for (const { id, answer } of questions) expect(plan['questions']?.[id]).toMatchObject({ answer });
    expect(rowsOf('goals')).toMatchObject(
      wanted.map(({ text, measure, targetDate, term, inOwnWords }) => ({ text, measure, targetDate, term, inOwnWords })),
    );
    expect(plan['plan']).toMatchObject({
      ...contingency,
      coordinator: { seat: seat('p-emma'), principal: 'kommun' },
      followUp: { needed: true, at: expect.stringMatching(/^2027-03-05T13:00/), minutes: 45 },
    });
    expect(plan[`voice/${seat('p-emma')}`]).toMatchObject({ acceptsCoordination: true });
    expect(Object.values((plan[`voice/${seat('p-navid')}`]?.['reactions'] ?? {}) as object).sort()).toEqual(
      ['good', 'good', 'good', 'okay', 'okay'].sort(),
    );
    expect(plan[`voice/${seat('p-tomas')}`]).toMatchObject({
      staysUntil: '13:45',
      confirmations: { status: 'with-reservation', text: 'i1 kräver rektors beslut', version: 1 },
    });
    expect(plan['plainText']).toMatchObject({ [`voice/${seat('p-navid')}/view`]: views.child.text });
    expect(plan['unconfirmed'] ?? {}).toEqual({});

    await getsNothing(this.#place, 'p-tomas', this.#hidden);
    await pagesShowNothing(this.#place);
    const paper = await livePage(this.#place, '/print');
    const printed = [
      ...questions.map(({ answer }) => answer),
      ...['i1', 'i2', 'i4', 'i5'].map((id) => insats(this.#story, id).what),
      ...(disagreements[0]?.positions.map(({ text }) => text) ?? []),
      ...[contingency.ifNotWorking, contingency.acute, views.child.text, 'Version 1', 'Emma Lund'],
    ];
    for (const words of printed) expect(paper).toContain(words);
  }
}

/** Chooses the language that one's own screen speaks. */
async function chooseLanguage(seat: Seat, settings: string, language: string, done: string): Promise<void> {
  await seat.page.getByRole('button', { name: settings }).click();
  const dialog = seat.page.getByRole('dialog');
  await dialog.getByLabel(language, { exact: true }).check();
  await dialog.getByRole('button', { name: done, exact: true }).click();
}
