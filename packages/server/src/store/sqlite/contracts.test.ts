import { planStoreSuite } from '../../plans/plan-store.suite.ts';
import { updateLogSuite } from '../../updates/update-log.suite.ts';
import { sqliteSubject } from './subject.suite.ts';

updateLogSuite('SQLite', sqliteSubject);
planStoreSuite('SQLite', sqliteSubject);
