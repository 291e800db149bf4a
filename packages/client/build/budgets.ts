import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { WordSet } from '../src/words/sets.ts';

/**
 * What a page is to load at most, in KB of 1024 bytes after gzip. Scripts only: fonts and looks are cached for long.
 * The screens at the table are not there yet. What they cost now is held, so that it only goes down.
 */
const BUDGETS_KB = {
  live: { goal: 15, held: 15 },
  staff: { goal: 70, held: 88 },
  editor: { goal: 190, held: 206 },
} as const;

type Budget = (typeof BUDGETS_KB)[keyof typeof BUDGETS_KB];

/** What is fetched when somebody opens a rich text, wherever they sit. */
const EDITOR = /parts\/(own-words|rich-text|rich-text-open)\.ts$|words\/sv\/editor$/;

/** The screens at the table, and the words each of them has at first sight. */
const SCREENS: Readonly<Record<string, WordSet>> = {
  chair: 'chair',
  secretary: 'secretary',
  agency: 'agency',
  family: 'family',
  follow: 'follow',
};

/**
 * What is not there at first, by the file that is fetched, and who or what asks for it. Whatever else is imported while
 * the program runs counts as loaded.
 */
const ASKED_FOR: readonly (readonly [RegExp, string])[] = [
  [/parts\/keyboard\.ts$/, 'the first press on a key or a button in the meeting'],
  [/parts\/(settings-dialog|command-list|key-help)\.ts$/, 'somebody opens the box'],
  [
    /parts\/(own-words|row-after|view-asked|staying|pens|plan-view)\.ts$/,
    'somebody unfolds the section, or the meeting is at it',
  ],
  [/parts\/hide-form\.ts$/, 'somebody asks who may see the row'],
  [/parts\/rows-to-write\.ts$/, 'the secretary has somebody’s pen, or sits there for an agency too'],
  [/parts\/(round|coordination|lead-part|shared\/positions)\.ts$/, 'the meeting has chosen this seat, or is not agreed'],
  [/parts\/chair\/minutes\.ts$/, 'the meeting has not begun'],
  [/parts\/(chair\/(people-desk|lock-desk)|shared\/plan-sections)\.ts$/, 'the chair opens the view'],
  [/parts\/shared\/facts\.ts$/, 'somebody unfolds what stood before the meeting'],
  [/parts\/shared\/new-row\.ts$/, 'the chair writes what a word means'],
  [/parts\/(rich-text|rich-text-open)\.ts$/, 'somebody opens a rich text'],
  [/parts\/field-undo\.ts$/, 'somebody goes into a field'],
  [/parts\/(round|row-after|view-asked)\.ts$/, 'the meeting is at it'],
  [/screens\/plan-page\.ts$/, 'the plan is locked'],
  [/parts\/refused-panel\.ts$/, 'something was not taken'],
  [/parts\/outside-page\.ts$/, 'the meeting is over for this seat'],
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
  readonly budget: Budget;
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
      for (const { page, kb, budget, files } of costs) {
        const held = budget.held > budget.goal ? `, held at ${budget.held}` : '';
        console.log(`${page}: ${kb.toFixed(1)} KB gz of ${budget.goal}${held}`);
        if (process.env['SHOW_FILES']) for (const file of files) console.log(`  ${weigh([file]).toFixed(2)} ${file.fileName}`);
      }
      const over = costs.filter(({ kb, budget }) => kb > budget.held);
      if (over.length > 0) this.error(`over budget: ${over.map(({ page, kb }) => `${page} ${kb.toFixed(1)} KB`).join(', ')}`);
    },
  };
}

function measure(chunks: readonly Chunk[], html: string, fetched: Fetched): Cost[] {
  const load = loader(chunks, fetched);
  const costs: Cost[] = [];
  const add = (page: string, files: readonly Chunk[], budget: Budget): void => {
    costs.push({ page, kb: weigh(files), budget, files });
  };
  const live = chunks.filter(({ name }) => name === 'live');
  if (live.length > 0)
    add(
      'family page',
      load(live, () => false),
      BUDGETS_KB.live,
    );
  const start = chunks.filter(({ fileName }) => html.includes(fileName));
  if (start.length === 0) return costs;
  for (const [screen, words] of Object.entries(SCREENS)) {
    const comes = (id: string): boolean => comesByItself(id, screen, words);
    add(screen, load(start, comes), BUDGETS_KB.staff);
    add(
      `${screen} with editor`,
      load(start, (id) => comes(id) || EDITOR.test(id)),
      BUDGETS_KB.editor,
    );
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
