/**
 * Stands in for `lib0/logging`, which brings a styled console and a schema library for the sake of three warnings in
 * yjs. What yjs logs is for its own developers; nothing that people wrote belongs in a console.
 */
const silent = (): void => undefined;

export const print = silent;
export const warn = silent;
export const [BOLD, UNBOLD, ORANGE, RED] = ['', '', '', ''];
