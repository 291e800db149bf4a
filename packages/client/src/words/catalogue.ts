import languages from 'samsyn:words';
import type { Language, Messages } from '@samsyn/words';
import type { WordSet } from './sets.ts';

export type { WordSet };

/** Sentences that are fetched together, in one language. */
export async function fetchSet(language: Language, set: WordSet): Promise<Messages> {
  const words = await languages[language]?.();
  const file = set === 'start' ? words?.first : (await words?.rest[set]?.())?.default;
  if (file === undefined) throw new Error(`there are no words called ${set} in ${language}`);
  return file;
}
