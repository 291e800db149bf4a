import sets from 'samsyn:words';
import type { Language, Messages } from '@samsyn/words';
import type { WordSet } from './sets.ts';

export type { WordSet };

/** Sentences that are fetched together, in one language. */
export async function fetchSet(language: Language, set: WordSet): Promise<Messages> {
  const file = await sets[language]?.[set]?.();
  if (file === undefined) throw new Error(`there are no words called ${set} in ${language}`);
  return file.default;
}
