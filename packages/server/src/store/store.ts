import type { PlanStore } from '../plans/plan-store.ts';
import type { UpdateLog } from '../updates/update-log.ts';

/** Everything that is kept: the log of what was written, and the plans, seats and sessions beside it. */
export interface Store {
  readonly log: UpdateLog;
  readonly plans: PlanStore;
  /** Finishes what has been asked and lets go of the files. */
  close(): Promise<void>;
}
