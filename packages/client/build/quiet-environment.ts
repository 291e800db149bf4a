/**
 * Stands in for `lib0/environment`, which finds out whether this is a browser or Node, and reads settings from the
 * address and the storage. This is a browser, and nothing in an address may change how documents are read.
 */
export const isBrowser = true;
export const isNode = false;
export const production = true;
export const getVariable = (): null => null;
