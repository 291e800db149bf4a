import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Projection } from '@samsyn/model';
import { expect, test } from 'vitest';
import { almaProjection } from '../testing/alma.ts';
import { Audience, type Stage } from './audience.ts';
import { event, Follower, SLOWEST_MS } from './follower.ts';

/** A browser's end of an answer. It reads until it is told not to. */
class Browser extends EventEmitter {
  readonly got: string[] = [];
  reads = true;
  isClosed = false;
  write(text: string): boolean {
    this.got.push(text);
    return this.reads;
  }
  end(text?: string): void {
    if (text) this.got.push(text);
    this.isClosed = true;
  }
  destroy(): void {
    this.isClosed = true;
  }
}

const followerOf = (browser: Browser, key: string, seat: string | null = null) =>
  new Follower(browser as unknown as ServerResponse, key, seat);

/** A plan that is watched by hand. */
function aStage(changes: Partial<Stage> = {}) {
  const drawn: string[] = [];
  let version = 0;
  let changed = (): void => {};
  let isWatched = false;
  const stage: Stage = {
    projection: async () => ({ ...almaProjection(), purpose: `läge ${version}` }),
    watch: async (onChange) => {
      changed = onChange;
      isWatched = true;
      return () => {
        isWatched = false;
      };
    },
    whoMayLook: async (followers) => new Set(followers),
    frame: (key, { purpose }: Projection) => {
      drawn.push(key);
      return event(key, purpose);
    },
    gone: () => event('gone', 'slut'),
    failed: (error) => {
      throw error;
    },
    ...changes,
  };
  return {
    stage,
    drawn,
    change: () => {
      version += 1;
      changed();
    },
    isWatched: () => isWatched,
  };
}

test('what many see alike is drawn once', async () => {
  const { stage, drawn } = aStage();
  const audience = new Audience(stage);
  await audience.open();
  const browsers = ['sv', 'sv', 'sv', 'en'].map((key) => {
    const browser = new Browser();
    audience.add(followerOf(browser, key));
    return browser;
  });
  await expect.poll(() => browsers.every(({ got }) => got.length > 0)).toBe(true);
  expect(new Set(drawn)).toEqual(new Set(['sv', 'en']));
  expect(drawn.length).toBeLessThanOrEqual(3);
  audience.end();
});

test('what has not changed is not sent again, and a change is', async () => {
  const { stage, change } = aStage();
  const audience = new Audience(stage);
  await audience.open();
  const browser = new Browser();
  audience.add(followerOf(browser, 'sv'));
  await expect.poll(() => browser.got).toEqual([event('sv', 'läge 0')]);
  change();
  await expect.poll(() => browser.got).toEqual([event('sv', 'läge 0'), event('sv', 'läge 1')]);
  audience.end();
});

test('whoever may no longer look is told goodbye before the change is shown', async () => {
  const { stage, change } = aStage({
    whoMayLook: async (followers) => new Set(followers.filter(({ seat }) => seat !== 'revoked')),
  });
  const audience = new Audience(stage);
  await audience.open();
  const [stays, leaves] = [new Browser(), new Browser()];
  audience.add(followerOf(stays, 'sv', 'stays'));
  audience.add(followerOf(leaves, 'sv', 'revoked'));
  change();
  await expect.poll(() => leaves.isClosed).toBe(true);
  expect(leaves.got).toEqual([event('gone', 'slut')]);
  expect(stays.isClosed).toBe(false);
  expect(audience.size).toBe(1);
  audience.end();
});

test('the plan is let go when the audience ends', async () => {
  const { stage, isWatched } = aStage();
  const audience = new Audience(stage);
  await audience.open();
  expect(isWatched()).toBe(true);
  audience.end();
  await expect.poll(isWatched).toBe(false);
});

test('a browser that does not read is kept only the newest, and is given up in the end', () => {
  const browser = new Browser();
  const follower = followerOf(browser, 'sv');
  browser.reads = false;
  follower.show('one');
  follower.show('two');
  follower.show('three');
  follower.ping();
  expect(browser.got).toEqual(['one']);
  expect(follower.isStuck(performance.now())).toBe(false);
  expect(follower.isStuck(performance.now() + SLOWEST_MS + 1)).toBe(true);
  browser.reads = true;
  browser.emit('drain');
  expect(browser.got).toEqual(['one', 'three']);
  expect(follower.isStuck(performance.now() + SLOWEST_MS + 1)).toBe(false);
});

test('markup of several lines is one event', () => {
  expect(event('html', '<main>\r\n<p>å</p>\n</main>')).toBe('event: html\ndata: <main>\ndata: <p>å</p>\ndata: </main>\n\n');
});
