import { Duplex } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { openTable, type Table } from '../testing/table.ts';
import { MAX_WAITING_BYTES, Outbox } from './outbox.ts';

/** A stream that shows its writes, and whose reader reads when it is told to. */
class Line extends Duplex {
  readonly writes: number[] = [];
  #taken: (() => void) | undefined;

  override _read(): void {}

  override _writev(chunks: { chunk: Buffer }[], taken: () => void): void {
    this.writes.push(chunks.length);
    this.#taken = taken;
  }

  override _write(_chunk: Buffer, _encoding: string, taken: () => void): void {
    this.writes.push(1);
    this.#taken = taken;
  }

  reads(): void {
    this.#taken?.();
  }
}

function outboxOver(line: Line, caughtUp = vi.fn()) {
  const terminate = vi.fn();
  const socket = {
    send: (frame: Uint8Array) => line.write(frame),
    get bufferedAmount() {
      return line.writableLength;
    },
    terminate,
  };
  return { outbox: new Outbox(socket as unknown as WebSocket, line, caughtUp), caughtUp, terminate };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('all frames of a turn go out in one write', async () => {
  const line = new Line();
  const { outbox } = outboxOver(line);
  for (let n = 0; n < 5; n += 1) outbox.sendIfKeptUp(Uint8Array.of(n));
  expect(line.writes).toEqual([]);
  await turn();
  expect(line.writes).toEqual([5]);
});

test('a member that does not read is sent no more changes, and the whole once when it reads again', async () => {
  const line = new Line();
  const { outbox, caughtUp } = outboxOver(line);
  const frame = new Uint8Array(MAX_WAITING_BYTES / 4);
  for (let n = 0; n < 20; n += 1) outbox.sendIfKeptUp(frame);
  await turn();
  expect(line.writableLength).toBeLessThanOrEqual(MAX_WAITING_BYTES + frame.length);
  expect(caughtUp).not.toHaveBeenCalled();
  line.reads();
  await turn();
  expect(caughtUp).toHaveBeenCalledOnce();
});

test('whoever asks without end and never reads is let go', () => {
  const line = new Line();
  const { outbox, terminate } = outboxOver(line);
  for (let n = 0; n < 20; n += 1) outbox.send(new Uint8Array(1024 * 1024));
  expect(terminate).toHaveBeenCalled();
});

let table: Table | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await table?.stop();
});

test('a socket that gives no sign of life is let go, and the others see that it left', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  table = await openTable();
  const silent = table.wire('peter', { autoPong: false });
  const alive = table.wire('jenny');
  await Promise.all([silent.frame('step1'), alive.frame('step1')]);
  vi.advanceTimersByTime(10_000);
  await new Promise((resolve) => alive.socket.once('ping', resolve));
  // The pong is on its way before this frame, and is heard before its answer.
  alive.send(Uint8Array.of(100, 1));
  await alive.frame('flushed');
  vi.advanceTimersByTime(10_000);
  expect(await silent.closed()).toBe(1006);
  expect(alive.closedWith).toBeUndefined();
  await alive.until(() => alive.count('clock') === 2);
});
