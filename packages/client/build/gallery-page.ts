import { build, type Plugin } from 'vite';

/** Builds the gallery after the app, on its own: what it shares with the app would otherwise be cut to suit it. */
export function galleryPage(configFile: string): Plugin {
  return {
    name: 'samsyn:gallery',
    apply: 'build',
    async closeBundle() {
      if (process.env['VITEST'] || this.environment.config.mode === 'gallery') return;
      await build({ configFile, mode: 'gallery', logLevel: 'warn', build: { emptyOutDir: false, copyPublicDir: false } });
    },
  };
}
