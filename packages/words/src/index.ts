/** The message catalogue: every sentence that people read, Swedish first. One `.ftl` file for each part of the product. */
export * from './words.ts';
