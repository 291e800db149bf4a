import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { WordSet } from '../src/words/sets.ts';

/** What a page is to load at most, in KB of 1024 bytes after gzip. Scripts only: fonts and looks are cached for long. */
const GOAL_KB = { live: 15, screen: 70, editor: 190 } as const;

interface Screen {
  /** What it says at first sight. */
  readonly words: WordSet;
  /** What comes by itself in a part of the meeting: files, and the sets of words of the same name. */
  readonly comes: Readonly<Record<string, RegExp>>;
  /** What somebody at it opens a rich text in. */
  readonly writes?: RegExp;
}

const WRITES = 'rich-text-open|editor';
const OWN_WORDS = 'own-words|rich-text-late';
const named = (names: string): RegExp => new RegExp(`[/](${names})(\\.ts)?$`);

/**
 * The screens at the table, opened anew in each part of the meeting. When the plan is locked the agencies and the family
 * have another page: that one is weighed in a browser, as all of this is (`e2e/budgets.spec.ts`).
 */
const SCREENS: Readonly<Record<string, Screen>> = {
  chair: {
    words: 'chair',
    comes: {
      waiting: named('start|chair-start'),
      needs: named('prompt|chair-prompt|signal-rows|chair-signals'),
      locked: named('confirmation'),
    },
    writes: named(WRITES),
  },
  secretary: {
    words: 'secretary',
    comes: {
      opening: named('sections-opening'),
      situation: named('sections-situation'),
      needs: named('sections-needs'),
      summary: named('sections-summary'),
      closing: named('sections-closing'),
      locked: named('confirmation|plan-view|plan'),
    },
    writes: named(`${WRITES}|sections-situation`),
  },
  agency: {
    words: 'agency',
    comes: {
      opening: named('staying|round|asked'),
      situation: named('own-words'),
      needs: named('others|others-rows'),
      summary: named('round|asked|positions'),
      closing: named('positions'),
    },
    writes: named(`${WRITES}|${OWN_WORDS}`),
  },
  family: {
    words: 'family',
    comes: {
      opening: named('own-words|round|asked'),
      needs: named('own-actions'),
      summary: named('own-words|view-asked|round|asked|positions'),
      closing: named('positions'),
    },
    writes: named(`${WRITES}|${OWN_WORDS}`),
  },
  follow: { words: 'follow', comes: { needs: named('follow') } },
};

/**
 * What is not there at first, by the file that is fetched, and who or what asks for it; what comes by itself in some part
 * of the meeting is named above. Whatever else is imported while the program runs counts as loaded.
 */
const ASKED_FOR: readonly (readonly [RegExp, string])[] = [
  [/screens\/lobby\.ts$/, 'somebody stands at the door, with a link'],
  [/keys\/keyboard\.ts$/, 'the first press on a key or a button in the meeting'],
  [/parts\/\w+\/(settings-dialog|command-list|key-help)\.ts$/, 'somebody opens the box'],
  [
    /parts\/[\w-]+\/(own-words|own-actions|others-rows|row-after|view-asked|staying|pens|plan-view|missing-list|facts|sections-\w+)\.ts$/,
    'somebody unfolds the section, or the meeting is at it',
  ],
  [/rows\/hide-form\.ts$/, 'somebody asks who may see the row'],
  [/rows\/rows-to-write\.ts$/, 'somebody has another’s pen, or the secretary unfolds the rows to write'],
  [/parts\/\w+\/(round|coordination|lead-part|positions)\.ts$/, 'the meeting has chosen this seat, or is not agreed'],
  [/parts\/chair\/start\.ts$/, 'the meeting has not begun'],
  [/parts\/circle\/prompt\.ts$/, 'the meeting is in a part'],
  [/parts\/chair\/queue-rows\.ts$/, 'somebody unfolds the speaking order'],
  [/shared\/new-row\.ts$/, 'the chair writes what a word means'],
  [/plan\/confirmation\.ts$/, 'the plan is locked'],
  [/parts\/chair\/signal-rows\.ts$/, 'somebody has said something to the chair alone'],
  [/parts\/(chair\/(people-desk|lock-desk)|shared\/plan-sections)\.ts$/, 'the chair opens the view'],
  [
    /parts\/chair\/consent-anew\.ts$/,
    'whoever leads unfolds what stood before the meeting, or stands outside for want of consent',
  ],
  [/parts\/shared\/fill-rows\.ts$/, 'somebody fills a list from the plan'],
  [/rich-text\/(rich-text-late|rich-text-open)\.ts$/, 'somebody opens a rich text'],
  [/fields\/field-undo\.ts$/, 'somebody goes into a field'],
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
      for (const { page, kb, goalKb, files } of costs) {
        console.log(`${page}: ${kb.toFixed(1)} KB gz of ${goalKb}`);
        if (process.env['SHOW_FILES']) for (const file of files) console.log(`  ${weigh([file]).toFixed(2)} ${file.fileName}`);
      }
      const over = costs.filter(({ kb, goalKb }) => kb > goalKb);
      if (over.length > 0) this.error(`over budget: ${over.map(({ page, kb }) => `${page} ${kb.toFixed(1)} KB`).join(', ')}`);
    },
  };
}

function measure(chunks: readonly Chunk[], html: string, fetched: Fetched): Cost[] {
  const load = loader(chunks, fetched);
  const cost = (page: string, files: readonly Chunk[], goalKb: number): Cost => ({ page, kb: weigh(files), goalKb, files });
  const live = chunks.filter(({ name }) => name === 'live');
  const start = chunks.filter(({ fileName }) => html.includes(fileName));
  const costs =
    live.length === 0
      ? []
      : [
          cost(
            'family page',
            load(live, () => false),
            GOAL_KB.live,
          ),
        ];
  if (start.length === 0) return costs;
  for (const [name, screen] of Object.entries(SCREENS)) {
    const inParts = Object.entries(screen.comes).map(([part, comes]) =>
      cost(
        `${name}, ${part}`,
        load(start, (id) => comesByItself(id, name, screen, comes)),
        GOAL_KB.screen,
      ),
    );
    const { writes } = screen;
    costs.push(...inParts);
    if (writes)
      costs.push(
        cost(
          `${name} with editor`,
          load(start, (id) => comesByItself(id, name, screen, writes)),
          GOAL_KB.editor,
        ),
      );
  }
  return costs;
}

/** Whether a page with this screen fetches a file without being asked: its words, in Swedish, are counted too. */
function comesByItself(id: string, name: string, { words }: Screen, more: RegExp): boolean {
  const set = /samsyn:words\/(\w+)(?:\/([\w-]+))?$/.exec(id);
  if (set) return set[1] === 'sv' && ([undefined, words].includes(set[2] as WordSet | undefined) || more.test(id));
  const other = /screens\/(\w+)\.ts$/.exec(id)?.[1];
  if (other !== undefined && other in SCREENS) return other === name;
  return more.test(id) || !ASKED_FOR.some(([file]) => file.test(id));
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
