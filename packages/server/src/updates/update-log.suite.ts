import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryBy, type MakeSubject, type Subject, textOf } from '../store/store.suite.ts';
import { commandKey, StoreError, type UpdateLog } from './update-log.ts';

/** What every log must do, whatever it writes to. */
export function updateLogSuite(adapter: string, make: MakeSubject): void {
  describe(`the log on ${adapter}`, () => {
    let subject: Subject;
    let log: UpdateLog;

    beforeEach(async () => {
      subject = await make();
      log = subject.store.log;
    });
    afterEach(() => subject.remove());

    test('a document that nobody wrote in is empty', async () => {
      const stored = await log.load('alma');
      expect(stored).toEqual({ snapshot: null, tail: [], last: 0, bindings: new Map(), commands: new Map() });
    });

    test('entries come back in the order they were written, each document by itself', async () => {
      expect(await log.append([entryBy('alma', 'Ringer'), entryBy('alma', ' BUP')])).toBe(2);
      expect(await log.append([entryBy('navid', 'Bokar')])).toBe(1);
      expect(await log.append([entryBy('alma', ' idag')])).toBe(3);
      const alma = await log.load('alma');
      expect(alma.tail.map(textOf)).toEqual(['Ringer', ' BUP', ' idag']);
      expect(alma.last).toBe(3);
      expect((await log.load('navid')).tail.map(textOf)).toEqual(['Bokar']);
    });

    test('what is written is there after a restart', async () => {
      await log.append([entryBy('alma', 'Ringer BUP', { binds: [7] })]);
      const again = (await subject.reopen()).log;
      const stored = await again.load('alma');
      expect(stored.tail.map(textOf)).toEqual(['Ringer BUP']);
      expect(stored.bindings).toEqual(new Map([[7, 'nurse']]));
      expect(await again.append([entryBy('alma', ' idag')])).toBe(2);
    });

    test('only the bytes of the update are kept, though it is a piece of a larger frame', async () => {
      const frame = new TextEncoder().encode('0123456789');
      await log.append([entryBy('alma', '', { update: frame.subarray(2, 5) })]);
      expect((await log.load('alma')).tail.map(textOf)).toEqual(['234']);
    });

    test('a caller who uses its buffer again changes nothing that was asked before', async () => {
      const buffer = new TextEncoder().encode('Ringer');
      const written = log.append([entryBy('alma', '', { update: buffer })]);
      buffer.fill(0);
      await written;
      expect((await log.load('alma')).tail.map(textOf)).toEqual(['Ringer']);
    });

    test('an entry that only binds or remembers has nothing to apply, and counts', async () => {
      await log.append([entryBy('alma', '', { binds: [7] })]);
      const stored = await log.load('alma');
      expect(stored.tail).toEqual([]);
      expect(stored.last).toBe(1);
    });

    test('a client id stays with the seat that had it first', async () => {
      await log.append([entryBy('alma', 'a', { binds: [7, 4_294_967_295] })]);
      await log.append([entryBy('alma', 'b', { binds: [7] })]);
      await expect(log.append([entryBy('alma', 'c', { seat: 'teacher', binds: [7] })])).rejects.toThrow(StoreError);
      const stored = await log.load('alma');
      expect(stored.tail.map(textOf)).toEqual(['a', 'b']);
      expect(stored.bindings).toEqual(
        new Map([
          [7, 'nurse'],
          [4_294_967_295, 'nurse'],
        ]),
      );
    });

    test('a command is remembered with its answer, and is not carried out twice', async () => {
      const command = { id: 'c1', answer: { done: true } };
      await log.append([entryBy('alma', 'a', { seat: 'chair', command })]);
      await expect(log.append([entryBy('alma', 'b', { seat: 'chair', command })])).rejects.toThrow(StoreError);
      await log.append([entryBy('alma', 'c', { seat: 'cochair', command: { id: 'c1', answer: null } })]);
      const { commands } = await log.load('alma');
      expect(commands.get(commandKey('chair', 'c1'))).toEqual({ done: true });
      expect(commands.get(commandKey('cochair', 'c1'))).toBeNull();
    });

    test('entries of one request are kept all or none, over several documents', async () => {
      await log.append([entryBy('alma', 'a', { binds: [7] })]);
      const both = [entryBy('alma~limited', 'moved'), entryBy('alma', 'b', { seat: 'teacher', binds: [7] })];
      await expect(log.append(both)).rejects.toThrow(StoreError);
      expect((await log.load('alma~limited')).last).toBe(0);
      expect((await log.load('alma')).last).toBe(1);
    });

    test('a request that is refused fails alone among those that came with it', async () => {
      await log.append([entryBy('alma', 'a', { binds: [7] })]);
      const results = await Promise.allSettled([
        log.append([entryBy('alma', 'b')]),
        log.append([entryBy('alma', 'c', { seat: 'teacher', binds: [7] })]),
        log.append([entryBy('alma', 'd')]),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect((await log.load('alma')).tail.map(textOf)).toEqual(['a', 'b', 'd']);
    });

    test('compaction replaces entries by a snapshot and keeps the tail, the bindings and the commands', async () => {
      await log.append([
        entryBy('alma', 'a', { binds: [7] }),
        entryBy('alma', 'b', { seat: 'chair', command: { id: 'c1', answer: { done: true } } }),
        entryBy('alma', 'c'),
      ]);
      await log.compact('alma', new TextEncoder().encode('ab'), 2);
      const stored = await (await subject.reopen()).log.load('alma');
      expect(textOf(stored.snapshot)).toBe('ab');
      expect(stored.tail.map(textOf)).toEqual(['c']);
      expect(stored.last).toBe(3);
      expect(stored.bindings.get(7)).toBe('nurse');
      expect(stored.commands.get(commandKey('chair', 'c1'))).toEqual({ done: true });
    });

    test('numbers go on after everything has been compacted', async () => {
      await log.append([entryBy('alma', 'a')]);
      await log.compact('alma', new TextEncoder().encode('a'), 1);
      expect((await log.load('alma')).last).toBe(1);
      expect(await log.append([entryBy('alma', 'b')])).toBe(2);
      expect((await log.load('alma')).tail.map(textOf)).toEqual(['b']);
    });

    test('an older snapshot that comes late takes nothing back', async () => {
      await log.append([entryBy('alma', 'a'), entryBy('alma', 'b'), entryBy('alma', 'c')]);
      await log.compact('alma', new TextEncoder().encode('abc'), 3);
      await log.compact('alma', new TextEncoder().encode('ab'), 2);
      expect(textOf((await log.load('alma')).snapshot)).toBe('abc');
    });

    test('a snapshot of what is not yet written is refused, for it would hide it when it comes', async () => {
      await log.append([entryBy('alma', 'a')]);
      await expect(log.compact('alma', new TextEncoder().encode('ab'), 2)).rejects.toThrow(StoreError);
      await expect(log.compact('nobody', new TextEncoder().encode('ab'), 1)).rejects.toThrow(StoreError);
      expect((await log.load('alma')).tail.map(textOf)).toEqual(['a']);
    });

    test('whatever is written, compacted and reopened in whatever order, snapshot and tail tell the whole', async () => {
      const step = fc.oneof(
        { weight: 6, arbitrary: fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 3 }) },
        { weight: 2, arbitrary: fc.constant('compact' as const) },
        { weight: 1, arbitrary: fc.constant('reopen' as const) },
      );
      await fc.assert(
        fc.asyncProperty(fc.uuid(), fc.array(step, { maxLength: 15 }), async (document, steps) => {
          let whole = '';
          let last = 0;
          for (const each of steps) {
            if (each === 'reopen') log = (await subject.reopen()).log;
            else if (each === 'compact') {
              if (last > 0) await log.compact(document, new TextEncoder().encode(whole), last);
            } else {
              last = await log.append(each.map((text) => entryBy(document, text)));
              whole += each.join('');
            }
          }
          const { snapshot, tail } = await log.load(document);
          expect(textOf(snapshot) + tail.map(textOf).join('')).toBe(whole);
        }),
        { numRuns: 25 },
      );
    });

    test('after the store is closed nothing is taken, and whoever asks is told', async () => {
      await subject.store.close();
      await expect(log.append([entryBy('alma', 'a')])).rejects.toThrow(StoreError);
    });

    test('what was asked before the store was closed is finished', async () => {
      const written = log.append([entryBy('alma', 'a')]);
      await subject.store.close();
      expect(await written).toBe(1);
    });
  });
}
