import { type Command, UNDO_MS } from '@samsyn/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandDesk } from './command-desk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function desk(answer: () => Promise<void> = () => Promise.resolve()) {
  const sent: [Command, string][] = [];
  const made = new CommandDesk({
    send: (command, id) => {
      sent.push([command, id]);
      return answer();
    },
    now: () => 5,
    onChange: () => undefined,
  });
  return { desk: made, sent };
}

test('what was done can be undone for ten seconds, by the id it was done with', async () => {
  const { desk: chair, sent } = desk();
  await chair.ask({ do: 'setPhase', phase: 'summary' }, 'a1');
  expect(chair.last).toMatchObject({ id: 'a1', atMs: 5 });
  expect(await chair.undo()).toBe(true);
  expect(sent[1]?.[0]).toEqual({ do: 'undo', of: 'a1' });
  expect(chair.last).toBeUndefined();
});

test('after ten seconds there is nothing to undo', async () => {
  const { desk: chair, sent } = desk();
  await chair.ask({ do: 'pause' });
  vi.advanceTimersByTime(UNDO_MS);
  expect(await chair.undo()).toBe(false);
  expect([chair.last, sent.length]).toEqual([undefined, 1]);
});

test('what the server said no to was not done, and is not offered to be undone', async () => {
  const { desk: chair } = desk(() => Promise.reject(new TypeError('no link')));
  await expect(chair.ask({ do: 'lock' })).rejects.toThrow('no link');
  expect(chair.last).toBeUndefined();
});

test('a quiet word is no change of the meeting: there is nothing to undo', async () => {
  const { desk: alma } = desk();
  await alma.ask({ do: 'signal', kind: 'pause' });
  expect(alma.last).toBeUndefined();
});
