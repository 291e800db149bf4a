import { ADMIN_KEY, type Place } from './support/place.ts';
import { expect, test } from './support/table.ts';

/** Whoever comes by a link that opens nothing, or to a board that is shut, is told so, and never whose meeting it was. */

interface Invited {
  readonly id: string;
  readonly role: string;
  readonly key: string;
  readonly link: string;
}

/** Makes a plan as another system does. */
async function makePlan(
  place: Place,
  consent: Readonly<Record<string, unknown>>,
): Promise<{ planId: string; participants: Invited[] }> {
  const response = await fetch(`${place.url}/api/plans`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'SIP för Elin',
      startsAt: '2026-12-04T10:00:00+01:00',
      plannedMinutes: 60,
      consent,
      participants: [
        { name: 'Birgitta Åkerlund', role: 'chair' },
        { name: 'Peter Falk', role: 'agency', agency: 'Ekbackens skola', principal: 'kommun' },
        { name: 'Elin Sand', role: 'viewer' },
      ],
    }),
  });
  expect(response.status).toBe(201);
  return (await response.json()) as { planId: string; participants: Invited[] };
}

test('a link that is dead, revoked or no link at all says so, and never whose meeting it was', async ({ table, page }) => {
  const place = await table.open();
  await page.goto(`${place.url}/#${'x'.repeat(43)}`);
  await expect(page.getByRole('heading', { name: 'Länken gäller inte längre' })).toBeFocused();
  await expect(page.getByText('Be om en ny av den som har kallat dig.')).toBeVisible();

  const peter = place.seat('p-peter');
  const gone = await fetch(`${place.url}/api/plans/${place.planId}/participants/${peter.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  expect(gone.status).toBe(204);
  await page.goto('about:blank');
  await page.goto(peter.link);
  await expect(page.getByRole('heading', { name: 'Länken gäller inte längre' })).toBeVisible();
  expect(await page.content()).not.toContain('Alma');

  await page.goto('about:blank');
  await page.goto(`${place.url}/#trasig`);
  await expect(page.getByText('Du kommer in med länken du har fått. Öppna den igen, så hamnar du rätt.')).toBeVisible();

  // A seat that this browser has no session for.
  await page.goto(`${place.url}/?seat=${peter.id}`);
  await expect(page.getByRole('heading', { name: 'Du är utloggad' })).toBeVisible();
});

test('a meeting that does not exist looks as one that is somebody else’s: the link is not valid, and where to get a new one', async ({
  table,
  page,
}) => {
  const place = await table.open();
  const peter = await table.join('p-peter');
  for (const path of ['/live/finns-inte', '/live/finns-inte/board', '/live/finns-inte/print']) {
    const answer = await peter.page.goto(`${place.url}${path}?seat=${peter.who.id}`);
    expect(answer?.status()).toBe(404);
    await expect(peter.page.getByRole('heading', { name: 'Länken gäller inte längre' })).toBeVisible();
    await expect(peter.page.getByText('Be om en ny av den som leder mötet.')).toBeVisible();
  }
  const stranger = await page.goto(`${place.url}/live/${place.planId}`);
  expect(stranger?.status()).toBe(401);
  await expect(page.getByRole('heading', { name: 'Länken gäller inte längre' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Alma');
});

test('without consent the board is locked for everyone, and says so', async ({ table, page }) => {
  const place = await table.open();
  for (const consent of [{ status: 'none' }, { status: 'refused' }, { status: 'withdrawn' }]) {
    const { planId, participants } = await makePlan(place, consent);
    const [chair, peter, viewer] = participants;
    if (!chair || !peter || !viewer) throw new Error('three were invited');
    await page.goto('about:blank');
    await page.goto(peter.link);
    await expect(page.getByText('Tavlan är låst tills samtycke finns. Mötet kan inte börja än.')).toBeVisible();
    await page.getByRole('button', { name: 'Gå in i mötet' }).click();
    await expect(page.getByRole('heading', { name: 'Tavlan är låst' })).toBeVisible();
    await expect(page.getByText('Samtycke saknas. Utan det får ingen se eller skriva något.')).toBeVisible();

    const start = await fetch(`${place.url}/api/plans/${planId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${chair.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: 'c1', do: 'start' }),
    });
    expect(start.status).toBe(409);
    expect(await start.json()).toMatchObject({ code: 'consent-missing' });
  }
});
