import { planStoreSuite } from '../plans/plan-store.suite.ts';
import type { MakeSubject } from '../store/store.suite.ts';
import { updateLogSuite } from '../updates/update-log.suite.ts';
import { MemoryStore } from './memory-store.ts';

const inMemory: MakeSubject = async () => {
  let store = new MemoryStore();
  return {
    get store() {
      return store;
    },
    async reopen() {
      await store.close();
      store = new MemoryStore(store.disk);
      return store;
    },
    remove: () => store.close(),
  };
};

updateLogSuite('memory', inMemory);
planStoreSuite('memory', inMemory);
