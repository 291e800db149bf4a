import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text. Fonts and pictures are compressed already. */
const TEXT = /\.(js|css|svg|html)$/;

/** What a compressed copy must save, as a part of the file, to be worth asking for. */
const WORTH = 0.1;

/** How a copy is made, by the ending that the server looks for. As small as it gets: it is done once, and sent often. */
const WAYS: Readonly<Record<string, (file: Buffer) => Buffer>> = {
  br: (file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }),
  gz: (file) => gzipSync(file, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Puts compressed copies beside the built files, so that the server only has to choose one. Only what is the same for
 * everyone is compressed: pages with something of a meeting in them are rendered by the server, and sent as they are.
 */
export function compressed(): Plugin {
  return {
    name: 'samsyn:compressed',
    apply: 'build',
    closeBundle: {
      // Last: the gallery is built by a plugin that stands before this one, and `public` is copied.
      order: 'post',
      sequential: true,
      handler() {
        const { root, mode, build } = this.environment.config;
        if (mode !== 'gallery' && build.write) copiesIn(join(root, build.outDir));
      },
    },
  };
}

function copiesIn(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name))) {
    const file = readFileSync(join(folder, name));
    for (const [ending, way] of Object.entries(WAYS)) {
      const copy = way(file);
      if (copy.length < file.length * (1 - WORTH)) writeFileSync(join(folder, `${name}.${ending}`), copy);
    }
  }
}
