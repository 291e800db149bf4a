import { expect, test } from './support/table.ts';
import { unfold } from './support/writing.ts';

test('[R013] everyone has words of their own for the part that the meeting is in, and all change at once', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const alma = await table.join('p-alma', { width: 390, height: 844 });
  const sara = await table.join('p-sara', { width: 390, height: 844 });
  const peter = await table.join('p-peter');
  const birgitta = await table.join('p-birgitta');

  const hers = await unfold(alma, 'Vad kan jag säga?');
  await expect(hers.getByText('Vad kan du göra själv?')).toBeVisible();
  const saras = await unfold(sara, 'Vad kan jag säga?');
  await expect(saras.getByText('Vad kan ni göra själva?')).toBeVisible();
  await expect(peter.page.getByText('Vad kan ni bidra med från och med nu?')).toBeVisible();
  await expect(birgitta.page.getByText('Vi utgår från frågan.')).toBeVisible();

  expect((await place.command('p-birgitta', { do: 'setPhase', phase: 'summary' })).status).toBe(200);
  await expect(hers.getByText('Låter det bra? Är något oklart?')).toBeVisible();
  await expect(saras.getByText('Har ditt barn förstått?')).toBeVisible();
  await expect(peter.page.getByText('Vad kan ni bidra med från och med nu?')).toHaveCount(0);
});
