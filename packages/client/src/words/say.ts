import { type Language, type Messages, type Words, wordsOf } from '@samsyn/words';
import { FALLBACK, FIRST_AREAS, firstFiles, loadFile } from './catalogue.ts';

/** Told when what people read has changed: another language, or more of the catalogue. */
export const wordsChanged = new EventTarget();

const files = new Map<string, Messages>();
const areas = new Set<string>(FIRST_AREAS);
let swedish = wordsOf(FALLBACK, firstFiles());
let words: Words = swedish;

/**
 * A sentence of the catalogue, in the language that has been chosen.
 *
 * @param id for example `phase-needs`; an id that the catalogue lacks is shown as it is
 * @param args plain values that stand in the sentence
 */
export const say = (id: string, args?: Parameters<Words['say']>[1]): string => words.say(id, args);

/** Whether there is such a sentence, in any language. */
export const canSay = (id: string): boolean => words.has(id) || swedish.has(id);

export const language = (): Language => words.language;

/** Adds areas of the catalogue, for a screen that is about to be shown. Asking twice costs nothing. */
export async function loadWords(...wanted: readonly string[]): Promise<void> {
  const fresh = wanted.filter((area) => !areas.has(area));
  if (fresh.length === 0) return;
  for (const area of fresh) areas.add(area);
  await build(words.language);
}

/** Chooses the language, for this device from now on. */
export async function setLanguage(chosen: Language): Promise<void> {
  await build(chosen);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
}

async function build(chosen: Language): Promise<void> {
  const [inSwedish, inChosen] = await Promise.all([read(FALLBACK), chosen === FALLBACK ? [] : read(chosen)]);
  swedish = wordsOf(FALLBACK, inSwedish);
  words = chosen === FALLBACK ? swedish : wordsOf(chosen, inChosen, swedish);
  wordsChanged.dispatchEvent(new Event('change'));
}

async function read(from: Language): Promise<Messages[]> {
  const found = await Promise.all(
    [...areas].map(async (area) => {
      const name = `${from}/${area}`;
      const file = files.get(name) ?? (await loadFile(from, area));
      if (file !== undefined) files.set(name, file);
      return file;
    }),
  );
  return found.filter((file) => file !== undefined);
}
