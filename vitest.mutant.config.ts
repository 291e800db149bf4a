import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './scripts/lib/mutants.mjs';
import usual from './vitest.config.ts';

const gate = fileURLToPath(new URL('packages/server/src/room/gate/', import.meta.url));
const mutant = MUTANTS.find(({ rule }) => rule === process.env['MUTANT']);

/** The tests of the gate with one rule taken out as its file is read: the file itself is left alone. */
export default {
  ...usual,
  plugins: [...(usual.plugins ?? []), ...(mutant ? [lacking(mutant)] : [])],
  test: { ...usual.test, include: ['packages/server/src/room/gate/*.test.ts'], bail: 1 },
};

function lacking({ file, cut, instead }: (typeof MUTANTS)[number]) {
  const path = gate + file;
  if (readFileSync(path, 'utf8').split(cut).length !== 2) throw new Error(`${file} does not have once: ${cut}`);
  return {
    name: 'samsyn:mutant',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (id.split('?')[0] === path ? code.replace(cut, () => instead) : undefined),
  };
}
