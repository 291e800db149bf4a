import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { WordSet } from '../src/words/sets.ts';

/** What a page is to load at most, in KB of 1024 bytes after gzip. Scripts only: fonts and looks are cached for long. */
const GOAL_KB = { live: 15, screen: 70, editor: 190 } as const;

/**
 * The screens at the table, the words each of them has at first sight, and what it may load at most while the goal is not
 * reached: it only goes down. `writes` is what somebody at it opens a rich text in.
 */
const SCREENS: Readonly<Record<string, { readonly words: WordSet; readonly heldKb: number; readonly writes?: RegExp }>> = {
  chair: { words: 'chair', heldKb: 72, writes: /rich-text\/rich-text-open\.ts$|words\/sv\/editor$/ },
  secretary: { words: 'secretary', heldKb: 77, writes: /rich-text\/rich-text-open\.ts$|words\/sv\/editor$/ },
  agency: {
    words: 'agency',
    heldKb: 70,
    writes: /rich-text\/(own-words|rich-text-late|rich-text-open)\.ts$|words\/sv\/(own-words|editor)$/,
  },
  family: {
    words: 'family',
    heldKb: 70,
    writes: /rich-text\/(own-words|rich-text-late|rich-text-open)\.ts$|words\/sv\/(own-words|editor)$/,
  },
  follow: { words: 'follow', heldKb: 70 },
};

/**
 * What is not there at first, by the file that is fetched, and who or what asks for it. Whatever else is imported while
 * the program runs counts as loaded.
 */
const ASKED_FOR: readonly (readonly [RegExp, string])[] = [
  [/keys\/keyboard\.ts$/, 'the first press on a key or a button in the meeting'],
  [/parts\/\w+\/(settings-dialog|command-list|key-help)\.ts$/, 'somebody opens the box'],
  [
    /parts\/[\w-]+\/(own-words|row-after|view-asked|staying|pens|plan-view)\.ts$/,
    'somebody unfolds the section, or the meeting is at it',
  ],
  [/rows\/hide-form\.ts$/, 'somebody asks who may see the row'],
  [/rows\/rows-to-write\.ts$/, 'the secretary has somebody’s pen, or sits there for an agency too'],
  [/parts\/\w+\/(round|coordination|lead-part|positions)\.ts$/, 'the meeting has chosen this seat, or is not agreed'],
  [/parts\/chair\/minutes\.ts$/, 'the meeting has not begun'],
  [/parts\/(chair\/(people-desk|lock-desk)|shared\/plan-sections)\.ts$/, 'the chair opens the view'],
  [/parts\/shared\/fill-list\.ts$/, 'the meeting is at the summary, or somebody is about to write in the list'],
  [/parts\/shared\/facts\.ts$/, 'somebody unfolds what stood before the meeting'],
  [/parts\/shared\/new-row\.ts$/, 'the chair writes what a word means'],
  [/rich-text\/(rich-text-late|rich-text-open)\.ts$/, 'somebody opens a rich text'],
  [/fields\/field-undo\.ts$/, 'somebody goes into a field'],
  [/parts\/\w+\/(round|row-after|view-asked)\.ts$/, 'the meeting is at it'],
  [/plan\/plan-remarks\.ts$/, 'the family reads the plan'],
  [/screens\/plan-page\.ts$/, 'the plan is locked'],
  [/refused\/refused-panel\.ts$/, 'something was not taken'],
  [/frame\/outside-page\.ts$/, 'the meeting is over for this seat'],
];

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly code: string;
  readonly name: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

/** Files that a module fetches while the program runs. */
type Fetched = (id: string) => readonly string[];

interface Cost {
  readonly page: string;
  readonly kb: number;
  readonly goalKb: number;
  /** More than the goal where that is not reached yet. */
  readonly heldKb: number;
  readonly files: readonly Chunk[];
}

/** Prints what each page costs and stops a build that costs more than it may. */
export function budgets(): Plugin {
  return {
    name: 'samsyn:budgets',
    apply: 'build',
    writeBundle(_options, bundle) {
      const files = Object.values(bundle);
      const page = files.find(({ fileName }) => fileName === 'index.html');
      const html = page?.type === 'asset' ? String(page.source) : '';
      const fetched: Fetched = (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
      const costs = measure(files.filter((file) => file.type === 'chunk') as unknown as Chunk[], html, fetched);
      for (const { page, kb, goalKb, heldKb, files } of costs) {
        console.log(`${page}: ${kb.toFixed(1)} KB gz of ${goalKb}${heldKb > goalKb ? `, held at ${heldKb}` : ''}`);
        if (process.env['SHOW_FILES']) for (const file of files) console.log(`  ${weigh([file]).toFixed(2)} ${file.fileName}`);
      }
      const over = costs.filter(({ kb, heldKb }) => kb > heldKb);
      if (over.length > 0) this.error(`over budget: ${over.map(({ page, kb }) => `${page} ${kb.toFixed(1)} KB`).join(', ')}`);
    },
  };
}

function measure(chunks: readonly Chunk[], html: string, fetched: Fetched): Cost[] {
  const load = loader(chunks, fetched);
  const costs: Cost[] = [];
  const add = (page: string, files: readonly Chunk[], goalKb: number, heldKb = goalKb): void => {
    costs.push({ page, kb: weigh(files), goalKb, heldKb, files });
  };
  const live = chunks.filter(({ name }) => name === 'live');
  const atOnce = load(live, () => false);
  if (live.length > 0) add('family page', atOnce, GOAL_KB.live);
  const start = chunks.filter(({ fileName }) => html.includes(fileName));
  if (start.length === 0) return costs;
  for (const [screen, { words, heldKb, writes }] of Object.entries(SCREENS)) {
    const comes = (id: string): boolean => comesByItself(id, screen, words);
    add(screen, load(start, comes), GOAL_KB.screen, heldKb);
    if (!writes) continue;
    const open = load(start, (id) => comes(id) || writes.test(id));
    add(`${screen} with editor`, open, GOAL_KB.editor);
  }
  return costs;
}

/** Whether a page with this screen fetches a file without being asked: its words, in Swedish, are counted too. */
function comesByItself(id: string, screen: string, words: WordSet): boolean {
  const set = /samsyn:words\/(\w+)(?:\/([\w-]+))?$/.exec(id);
  if (set) return set[1] === 'sv' && [undefined, 'lobby', words].includes(set[2]);
  const other = /screens\/(\w+)\.ts$/.exec(id)?.[1];
  if (other !== undefined && other in SCREENS) return other === screen;
  return !ASKED_FOR.some(([file]) => file.test(id));
}

/** Finds the files of some chunks, of all they import, and of what their modules fetch by themselves. */
function loader(
  chunks: readonly Chunk[],
  fetched: Fetched,
): (starts: readonly Chunk[], comes: (id: string) => boolean) => Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const byModule = new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [id, chunk] as const)));
  return (starts, comes) => {
    const seen = new Set<Chunk>();
    const follow = (chunk: Chunk | undefined): void => {
      if (!chunk || seen.has(chunk)) return;
      seen.add(chunk);
      for (const name of chunk.imports) follow(byName.get(name));
      for (const id of chunk.moduleIds.flatMap(fetched)) if (comes(id)) follow(byModule.get(id));
    };
    for (const start of starts) follow(start);
    return [...seen];
  };
}

const weigh = (files: readonly Chunk[]): number => files.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1024;
