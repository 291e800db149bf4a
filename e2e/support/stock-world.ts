import { test as base } from '@playwright/test';
import { ADMIN_KEY } from './place.ts';
import { Outside, Stock } from './stock-client.ts';

/** Somebody who was invited, as the answer has them. */
export interface Invited {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly key: string;
  readonly link: string;
}

/** A plan as another system asks for it. */
export const PLAN = {
  title: 'SIP för Elin',
  startsAt: '2026-12-04T10:00:00+01:00',
  plannedMinutes: 60,
  consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-10' },
  participants: [
    { name: 'Birgitta Åkerlund', role: 'chair' },
    { name: 'Omar Hassan', role: 'secretary' },
    { name: 'Peter Falk', role: 'agency', agency: 'Ekbackens skola', principal: 'kommun' },
    { name: 'Jenny Wallin', role: 'agency', agency: 'Habiliteringen', principal: 'region' },
    { name: 'Elin Sand', role: 'subject' },
    { name: 'Sara Sand', role: 'guardian' },
    { name: 'Alma Tolk', role: 'interpreter' },
    { name: 'Familjens skärm', role: 'viewer' },
  ],
};

/** A plan that a scene has made over HTTP, and those who come to it. */
export interface World {
  readonly outside: Outside;
  readonly planId: string;
  readonly person: (name: string) => Invited;
  /** A stock provider for somebody. */
  readonly join: (name: string) => Promise<Stock>;
  readonly command: (name: string, body: Readonly<Record<string, unknown>>) => ReturnType<Outside['ask']>;
}

export const test = base.extend<{ world: World }, { outside: Outside }>({
  outside: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from it that nothing is needed.
    async ({}, use) => {
      const outside = await Outside.open();
      await use(outside);
      await outside.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ outside }, use) => {
    const made = await outside.ask('POST', '/api/plans', ADMIN_KEY, PLAN);
    const { planId, participants } = made.body as { planId: string; participants: Invited[] };
    const person = (name: string): Invited => {
      const found = participants.find((one) => one.name.startsWith(name));
      if (!found) throw new Error(`nobody is called ${name}`);
      return found;
    };
    const here: Stock[] = [];
    await use({
      outside,
      planId,
      person,
      join: async (name) => {
        const stock = new Stock(outside, planId, person(name).key);
        here.push(stock);
        return stock.synced();
      },
      command: (name, body) => outside.ask('POST', `/api/plans/${planId}/commands`, person(name).key, body),
    });
    for (const stock of here) stock.leave();
  },
});

export { expect } from '@playwright/test';
