import { LANGUAGES, type Language, type Messages, type Words, wordsOf } from '@samsyn/words';
import { fetchSet, type WordSet } from './catalogue.ts';

export type { WordSet };

/** Told when what people read has changed: another language, more of the catalogue, or a part of the page that has come. */
export const wordsChanged = new EventTarget();

const files = new Map<string, Messages>();
/** Files that `words` is made of. */
let shown: ReadonlySet<string> = new Set();
const sets = new Set<WordSet>(['start']);
let wanted: Language = LANGUAGES[0];
let words: Words = wordsOf(wanted, []);

/**
 * A sentence of the catalogue, in the language that has been chosen.
 *
 * @param id for example `phase-needs`; an id that the catalogue lacks is shown as it is
 * @param args plain values that stand in the sentence
 */
export const say = (id: string, args?: Parameters<Words['say']>[1]): string => words.say(id, args);

/** Whether there is such a sentence, among those that have come. */
export const canSay = (id: string): boolean => words.has(id);

export const language = (): Language => words.language;

/** Adds sentences of the catalogue, for what is about to be shown. Asking twice costs nothing. */
export async function loadWords(...more: readonly WordSet[]): Promise<void> {
  if (more.every((set) => shown.has(nameOf(set)))) return;
  for (const set of more) sets.add(set);
  await build();
}

/** Chooses the language, for this device from now on. */
export async function setLanguage(chosen: Language): Promise<void> {
  const before = wanted;
  wanted = chosen;
  try {
    await build();
  } catch (error) {
    wanted = before;
    throw error;
  }
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
}

let building: Promise<void> = Promise.resolve();

/**
 * One at a time, each with what is wanted when its turn comes: a language and a set that are asked for at once must not
 * put out each other's words. One that could not be fetched stops nobody after it.
 */
function build(): Promise<void> {
  const built = building.then(rebuild);
  building = built.catch(() => undefined);
  return built;
}

async function rebuild(): Promise<void> {
  const chosen = wanted;
  const isSwitch = chosen !== words.language;
  const names = [...sets];
  const found = await Promise.allSettled(names.map((set) => read(chosen, set)));
  const lost = found.find((one) => one.status === 'rejected');
  // Half a page in another language is worse than a page that stays in the one it has.
  if (lost && isSwitch) throw lost.reason;
  words = wordsOf(
    chosen,
    found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
  );
  shown = new Set(names.filter((_, index) => found[index]?.status === 'fulfilled').map((set) => `${chosen}/${set}`));
  wordsChanged.dispatchEvent(new Event('change'));
  if (lost) throw lost.reason;
}

const nameOf = (set: WordSet): string => `${wanted}/${set}`;

async function read(from: Language, set: WordSet): Promise<Messages> {
  const name = `${from}/${set}`;
  const file = files.get(name) ?? (await fetchSet(from, set));
  files.set(name, file);
  return file;
}
