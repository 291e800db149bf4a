/** The message catalogue: every sentence that people read, Swedish first. One `.ftl` file for each part of the product. */
export * from './languages.ts';
export type { Pattern, Value } from './pattern.ts';
export * from './words.ts';
export * from './words-of.ts';
