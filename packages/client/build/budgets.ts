import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { WordSet } from '../src/words/sets.ts';

/** What a page may load, in KB of 1024 bytes after gzip. Scripts only: fonts and looks are cached for long. */
const BUDGETS_KB = { live: 15, staff: 70, editor: 190 } as const;

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
  [/parts\/(own-words|staying|pens|plan-view)\.ts$/, 'somebody unfolds the section, or the meeting is at it'],
  [/parts\/hide-form\.ts$/, 'somebody asks who may see the row'],
  [/parts\/(own-rows|pen-rows)\.ts$/, 'the secretary has somebody’s pen, or sits there for an agency too'],
  [/parts\/shared\/facts\.ts$/, 'somebody opens what stood before the meeting'],
  [/parts\/(coordination|lead-part|shared\/positions)\.ts$/, 'the meeting has chosen this seat, or is not agreed'],
  [/parts\/chair\/minutes\.ts$/, 'the meeting has not begun'],
  [/parts\/(chair\/(people-desk|lock-desk)|shared\/plan-sections)\.ts$/, 'the chair opens the view'],
  [/parts\/shared\/facts\.ts$/, 'somebody unfolds what stood before the meeting'],
  [/parts\/shared\/new-row\.ts$/, 'the chair writes what a word means'],
  [/parts\/(rich-text|rich-text-open)\.ts$/, 'somebody opens a rich text'],
  [/parts\/field-undo\.ts$/, 'somebody goes into a field'],
  [/screens\/plan-page\.ts$/, 'the plan is locked'],
  [/parts\/refused-panel\.ts$/, 'something was not taken'],
  [/parts\/outside-page\.ts$/, 'the meeting is over for this seat'],
];

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly name: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly facadeModuleId: string | null;
}

interface Cost {
  readonly page: string;
  readonly kb: number;
  readonly limit: number;
}

/** Prints what each page costs and stops a build that costs more than it may. */
export function budgets(): Plugin {
  return {
    name: 'samsyn:budgets',
    apply: 'build',
    writeBundle(_options, bundle) {
      const costs = measure(Object.values(bundle).filter((file) => file.type === 'chunk') as unknown as Chunk[]);
      for (const { page, kb, limit } of costs) console.log(`${page}: ${kb.toFixed(1)} KB gz of ${limit}`);
      const over = costs.filter(({ kb, limit }) => kb > limit);
      if (over.length > 0) this.error(`over budget: ${over.map(({ page, kb }) => `${page} ${kb.toFixed(1)} KB`).join(', ')}`);
    },
  };
}

function measure(chunks: readonly Chunk[]): Cost[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = (name: string): Chunk | undefined => chunks.find((chunk) => chunk.isEntry && chunk.name === name);
  const costs: Cost[] = [];
  const live = entry('live');
  if (live) costs.push({ page: 'family page', kb: weigh(loaded([live], byName, () => false)), limit: BUDGETS_KB.live });
  const app = entry('app');
  if (!app) return costs;
  const editor = chunks.filter(({ facadeModuleId }) => /parts\/rich-text(-open)?\.ts$/.test(facadeModuleId ?? ''));
  for (const [screen, words] of Object.entries(SCREENS)) {
    const files = loaded([app], byName, (id) => comesByItself(id, screen, words));
    costs.push({ page: screen, kb: weigh(files), limit: BUDGETS_KB.staff });
    const open = loaded([app, ...editor], byName, (id) => comesByItself(id, screen, words) || /words\/sv\/editor$/.test(id));
    costs.push({ page: `${screen} with editor`, kb: weigh(open), limit: BUDGETS_KB.editor });
  }
  return costs;
}

/** Whether a page with this screen fetches a file without being asked: its words, in Swedish, are counted too. */
function comesByItself(id: string, screen: string, words: WordSet): boolean {
  const set = /samsyn:words\/(\w+)\/([\w-]+)$/.exec(id);
  if (set) return set[1] === 'sv' && ['start', 'lobby', words].includes(set[2] ?? '');
  const other = /screens\/(\w+)\.ts$/.exec(id)?.[1];
  if (other !== undefined && other in SCREENS) return other === screen;
  return !ASKED_FOR.some(([file]) => file.test(id));
}

/** The files of some chunks, of all they import, and of what they fetch by themselves. A file with no name of its own counts. */
function loaded(starts: readonly Chunk[], byName: ReadonlyMap<string, Chunk>, comes: (id: string) => boolean): Chunk[] {
  const seen = new Set<Chunk>();
  const follow = (chunk: Chunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) follow(byName.get(name));
    for (const name of chunk.dynamicImports) {
      const next = byName.get(name);
      if (next && (next.facadeModuleId === null || comes(next.facadeModuleId))) follow(next);
    }
  };
  for (const start of starts) follow(start);
  return [...seen];
}

const weigh = (files: readonly Chunk[]): number => files.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1024;
