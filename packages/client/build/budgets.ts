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
  readonly dynamicImports: readonly string[];
  readonly facadeModuleId: string | null;
}

/** Prints what each page costs and stops a build that costs more than it may. */
export function budgets(): Plugin {
  return {
    name: 'samsyn:budgets',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .map((chunk) => [chunk.fileName, chunk as Chunk]),
      );
      const costs = measure(chunks);
      for (const { page, kb, limit } of costs) this.info(`${page}: ${kb.toFixed(1)} KB gz of ${limit}`);
      const over = costs.filter(({ kb, limit }) => kb > limit);
      if (over.length > 0) this.error(`over budget: ${over.map(({ page, kb }) => `${page} ${kb.toFixed(1)} KB`).join(', ')}`);
    },
  };
}

function measure(chunks: ReadonlyMap<string, Chunk>): { page: string; kb: number; limit: number }[] {
  const sizes = new Map([...chunks].map(([name, { code }]) => [name, gzipSync(code).length / 1024]));
  const sum = (names: ReadonlySet<string>): number => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  const reach = (...starts: (Chunk | undefined)[]): Set<string> => {
    const seen = new Set<string>();
    const follow = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const next of chunks.get(name)?.imports ?? []) follow(next);
    };
    for (const chunk of starts) if (chunk) follow(chunk.fileName);
    return seen;
  };
  const all = [...chunks.values()];
  const costs = [];

  const live = all.find((chunk) => chunk.isEntry && chunk.name === 'live');
  if (live) costs.push({ page: 'family page', kb: sum(reach(live)), limit: BUDGETS_KB.live });

  const app = all.find((chunk) => chunk.isEntry && chunk.name === 'app');
  if (!app) return costs;
  const screens = all.filter((chunk) => SCREENS.test(chunk.facadeModuleId ?? ''));
  // A screen's sentences are chunks of their own, named after the catalogue file.
  const words = all.filter(
    (chunk) => /\/words\/src\/sv\/[a-z-]+\.ftl/.test(chunk.facadeModuleId ?? '') && !/gallery/.test(chunk.name),
  );
  const dearest = screens.sort((a, b) => sum(reach(app, b)) - sum(reach(app, a)))[0];
  const staff = reach(app, dearest, ...words);
  costs.push({ page: 'staff app', kb: sum(staff), limit: BUDGETS_KB.staff });
  const editors = all.filter((chunk) => EDITOR.test(chunk.facadeModuleId ?? ''));
  costs.push({ page: 'staff app with editor', kb: sum(reach(app, dearest, ...words, ...editors)), limit: BUDGETS_KB.editor });
  return costs;
}
