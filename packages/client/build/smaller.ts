import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Goes over each script once more when the bundler has made it small: two per cent of what a page loads. Nothing unsafe
 * is asked for: the editor's libraries make classes of plain functions, which an arrow cannot be.
 */
export function smaller(): Plugin {
  return {
    name: 'samsyn:smaller',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          module: true,
          ecma: 2020,
          // Never `unsafe_arrows`: what the editor is built of are functions with a prototype.
          compress: { passes: 3 },
          mangle: { toplevel: true },
        });
        if (code !== undefined) file.code = code;
      }
    },
  };
}
