/** Made by the build (`build/catalogue.ts`): how each set of sentences is fetched, by language and by set. */
declare module 'samsyn:words' {
  import type { Messages } from '@samsyn/words';

  const sets: Readonly<Record<string, Readonly<Record<string, () => Promise<{ readonly default: Messages }>>>>>;
  export default sets;
}
