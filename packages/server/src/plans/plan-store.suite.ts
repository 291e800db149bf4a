import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryBy, type MakeSubject, type Subject, textOf } from '../store/store.suite.ts';
import { StoreError } from '../updates/update-log.ts';
import type { PlanRecord, PlanStore, SeatRecord } from './plan-store.ts';

const NOW = 1_763_971_200_000;

const ALMA: PlanRecord = {
  id: 'alma',
  title: 'Plan för Alma',
  startsAt: '2026-11-24T13:00:00+01:00',
  plannedMinutes: 60,
  admission: 'open',
  createdAtMs: NOW,
};

const seatOf = (id: string, more: Partial<SeatRecord> = {}): SeatRecord => ({
  id,
  planId: 'alma',
  name: `Person ${id}`,
  role: 'agency',
  agency: 'Barn- och ungdomspsykiatrin',
  principal: 'region',
  keyHash: `hash of ${id}'s key`,
  revokedAtMs: null,
  admittedAtMs: null,
  ...more,
});

const CHAIR = seatOf('chair', { role: 'chair', agency: 'Socialtjänsten', principal: 'kommun' });
const MOTHER = seatOf('mother', { role: 'guardian', agency: null, principal: null });

/** What every store of plans, seats and sessions must do, whatever it writes to. */
export function planStoreSuite(adapter: string, make: MakeSubject): void {
  describe(`plans, seats and sessions on ${adapter}`, () => {
    let subject: Subject;
    let plans: PlanStore;

    beforeEach(async () => {
      subject = await make();
      plans = subject.store.plans;
      await plans.create(ALMA, [CHAIR, MOTHER], [entryBy('alma', 'roster', { seat: null, session: null })]);
    });
    afterEach(() => subject.remove());

    test('the store answers', async () => {
      await expect(plans.ping()).resolves.toBeUndefined();
    });

    test('a plan comes back as it was given, its seats in their order and its document begun', async () => {
      const again = await subject.reopen();
      expect(await again.plans.plan('alma')).toEqual(ALMA);
      expect(await again.plans.seats('alma')).toEqual([CHAIR, MOTHER]);
      expect((await again.log.load('alma')).tail.map(textOf)).toEqual(['roster']);
    });

    test('what does not exist is not found', async () => {
      expect(await plans.plan('navid')).toBeUndefined();
      expect(await plans.seats('navid')).toEqual([]);
      expect(await plans.seat('nobody')).toBeUndefined();
      expect(await plans.seatByKey('no hash')).toBeUndefined();
      expect(await plans.session('no hash')).toBeUndefined();
      expect(await plans.limits('alma')).toEqual([]);
    });

    test('a plan is created whole or not at all', async () => {
      const navid = { ...ALMA, id: 'navid' };
      const sameKey = seatOf('nurse', { planId: 'navid', keyHash: CHAIR.keyHash });
      await expect(plans.create(navid, [sameKey], [entryBy('navid', 'roster')])).rejects.toThrow(StoreError);
      expect(await plans.plan('navid')).toBeUndefined();
      expect((await subject.store.log.load('navid')).last).toBe(0);
    });

    test('a key opens its seat', async () => {
      expect(await plans.seatByKey(MOTHER.keyHash)).toEqual(MOTHER);
      expect(await plans.seat('mother')).toEqual(MOTHER);
    });

    test('a seat is added last, with what it changes in the document', async () => {
      const nurse = seatOf('nurse');
      await plans.addSeat(nurse, [entryBy('alma', '+nurse')]);
      expect(await plans.seats('alma')).toEqual([CHAIR, MOTHER, nurse]);
      expect((await subject.store.log.load('alma')).tail.map(textOf)).toEqual(['roster', '+nurse']);
    });

    test('a seat of a plan that does not exist is refused', async () => {
      await expect(plans.addSeat(seatOf('nurse', { planId: 'navid' }), [])).rejects.toThrow(StoreError);
    });

    test('a seat that is revoked keeps its record, loses its sessions and starts no new ones', async () => {
      await plans.addSession({ idHash: 's1', seat: 'mother', expiresAtMs: NOW + 1 });
      await plans.addSession({ idHash: 's2', seat: 'chair', expiresAtMs: NOW + 1 });
      await plans.revokeSeat('mother', NOW, [entryBy('alma', '-mother')]);
      await plans.revokeSeat('mother', NOW + 5, []);
      expect(await plans.seatByKey(MOTHER.keyHash)).toEqual({ ...MOTHER, revokedAtMs: NOW });
      expect(await plans.session('s1')).toBeUndefined();
      expect(await plans.session('s2')).toBeDefined();
      await expect(plans.addSession({ idHash: 's3', seat: 'mother', expiresAtMs: NOW })).rejects.toThrow(StoreError);
      expect((await subject.store.log.load('alma')).tail.map(textOf)).toEqual(['roster', '-mother']);
    });

    test('a seat is admitted once; the first time stands', async () => {
      await plans.admitSeat('mother', NOW, [entryBy('alma', 'in')]);
      await plans.admitSeat('mother', NOW + 5, []);
      expect((await plans.seat('mother'))?.admittedAtMs).toBe(NOW);
    });

    test('a seat that does not exist is neither revoked nor admitted, and its entries are not kept', async () => {
      await expect(plans.revokeSeat('nobody', NOW, [entryBy('alma', 'x')])).rejects.toThrow(StoreError);
      await expect(plans.admitSeat('nobody', NOW, [entryBy('alma', 'x')])).rejects.toThrow(StoreError);
      expect((await subject.store.log.load('alma')).tail.map(textOf)).toEqual(['roster']);
    });

    test('a session is found until it is ended', async () => {
      const session = { idHash: 's1', seat: 'mother', expiresAtMs: NOW + 14 * 86_400_000 };
      await plans.addSession(session);
      expect(await (await subject.reopen()).plans.session('s1')).toEqual(session);
    });

    test('a session that is ended is gone, and ending it again does no harm', async () => {
      await plans.addSession({ idHash: 's1', seat: 'mother', expiresAtMs: NOW });
      await plans.endSession('s1');
      await plans.endSession('s1');
      expect(await plans.session('s1')).toBeUndefined();
    });

    test('a limited document comes with the row that moves into it, in one', async () => {
      const limit = { planId: 'alma', slot: 'a1', hiddenFrom: ['mother'] };
      await plans.addLimit(limit, [entryBy('alma~limited-a1', 'row'), entryBy('alma', '-row')]);
      await expect(plans.addLimit(limit, [entryBy('alma', 'again')])).rejects.toThrow(StoreError);
      expect(await plans.limits('alma')).toEqual([limit]);
      expect((await subject.store.log.load('alma~limited-a1')).tail.map(textOf)).toEqual(['row']);
      expect((await subject.store.log.load('alma')).tail.map(textOf)).toEqual(['roster', '-row']);
    });
  });
}
