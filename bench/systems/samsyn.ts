import { fileURLToPath } from 'node:url';
import { serve } from './served.ts';
import { join } from './stock-provider.ts';
import type { System } from './system.ts';

const MAIN = fileURLToPath(import.meta.resolve('@samsyn/server/main'));
const ADMIN_KEY = 'the-key-of-the-bench-and-of-nothing-else';

interface Created {
  readonly planId: string;
  readonly participants: readonly { readonly id: string; readonly key: string }[];
}

export const samsyn: System = {
  id: 'samsyn',
  name: 'Samsyn',
  visibleWhen: 'judged, and on the disk with fsync',

  async start(seats) {
    const { server, address, stop } = await serve(MAIN, '/readyz', (dataDir) => ({ DATA_DIR: dataDir, ADMIN_KEY }));
    try {
      const plan = await createPlan(address, seats);
      const keys = new Map(plan.participants.map(({ id, key }) => [id, key]));
      return {
        server,
        seats: [...keys.keys()],
        join: (doc, seat) => join(`ws://${address}/sync`, plan.planId, doc, { authorization: `Bearer ${keys.get(seat)}` }),
        stop,
      };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

/** A meeting with a chair and agencies, made as another system would make it. */
async function createPlan(address: string, seats: number): Promise<Created> {
  const response = await fetch(`http://${address}/api/plans`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'SIP',
      startsAt: '2026-11-24T13:00:00+01:00',
      plannedMinutes: 60,
      consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-20' },
      participants: Array.from({ length: seats }, (_, index) => ({
        name: `Person ${index}`,
        role: index === 0 ? 'chair' : 'agency',
        agency: `Verksamhet ${index}`,
        principal: index % 2 === 0 ? 'kommun' : 'region',
      })),
    }),
  });
  if (response.status !== 201) throw new Error(`no plan was made: ${response.status} ${await response.text()}`);
  return (await response.json()) as Created;
}
