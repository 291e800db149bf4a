/** Made by the build (`build/catalogue.ts`). */
declare module 'samsyn:words' {
  import type { Messages } from '@samsyn/words';

  /** The first sentences of a language, and how each set of the others is fetched. */
  interface LanguageFile {
    readonly first: Messages;
    readonly rest: Readonly<Record<string, () => Promise<{ readonly default: Messages }>>>;
  }

  const languages: Readonly<Record<string, () => Promise<LanguageFile>>>;
  export default languages;
}
