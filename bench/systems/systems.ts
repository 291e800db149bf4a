import { hocuspocus } from './hocuspocus.ts';
import { relay } from './relay.ts';
import { samsyn } from './samsyn.ts';
import type { System } from './system.ts';
import { yInMemory, yOnLevel } from './y-websocket-server.ts';

/** What is compared. The first one is held against the others. */
export const SYSTEMS: readonly System[] = [samsyn, yInMemory, yOnLevel, hocuspocus, relay];
