import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What a page may load, in KB of 1024 bytes after gzip. Scripts only: fonts and looks are cached for long. */
const BUDGETS_KB = { live: 15, staff: 70, editor: 190 } as const;

/** Screens that somebody at the table loads; the largest of them counts. */
const SCREENS = /\/src\/screens\/(chair|secretary|agency|family|follow)\.ts$/;
const EDITOR = /\/src\/editor\/editor\.ts$/;

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly name: string;
  readonly imports: readonly string[];
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
  const sum = loadedBy(chunks);
  const entry = (name: string): Chunk | undefined => chunks.find((chunk) => chunk.isEntry && chunk.name === name);
  const named = (pattern: RegExp): Chunk[] => chunks.filter(({ facadeModuleId }) => pattern.test(facadeModuleId ?? ''));
  const costs: Cost[] = [];
  const live = entry('live');
  if (live) costs.push({ page: 'family page', kb: sum(live), limit: BUDGETS_KB.live });
  const app = entry('app');
  const [dearest] = named(SCREENS).sort((a, b) => sum(b) - sum(a));
  if (!app || !dearest) return costs;
  // With the sentences that all of it says; a screen's own sentences are data, and come beside it.
  costs.push({ page: `staff app (${dearest.name})`, kb: sum(app, dearest), limit: BUDGETS_KB.staff });
  costs.push({ page: 'staff app with editor', kb: sum(app, dearest, ...named(EDITOR)), limit: BUDGETS_KB.editor });
  return costs;
}

/** KB that some chunks load together with everything they import, each chunk counted once. */
function loadedBy(chunks: readonly Chunk[]): (...starts: readonly Chunk[]) => number {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length / 1024]));
  return (...starts) => {
    const seen = new Set<string>();
    const follow = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const next of byName.get(name)?.imports ?? []) follow(next);
    };
    for (const { fileName } of starts) follow(fileName);
    return [...seen].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  };
}
