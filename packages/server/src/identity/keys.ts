import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret: 32 random bytes, as they stand in a link or a cookie. It cannot be guessed, so a plain hash keeps it. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A new id of a plan or a seat: 96 random bits that say nothing about anybody. */
export const newId = (): string => randomBytes(12).toString('base64url');

/** Compares two secrets without telling by the time it takes how much of them is alike. */
export const isSameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
