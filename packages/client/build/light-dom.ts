import type { Plugin } from 'vite';

const STAND_IN = '\0samsyn:no-styles';

/**
 * Every element here is drawn in the page itself, where the page's own style sheets reach it. What Lit has for styles
 * in shadow roots is not loaded.
 */
export function lightDom(): Plugin {
  return {
    name: 'samsyn:light-dom',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^\.\/css-tag\.js$/ }, handler: () => STAND_IN },
    load: {
      filter: { id: /no-styles$/ },
      handler: () =>
        `const none = (style) => style;
         export const supportsAdoptingStyleSheets = false;
         export { none as adoptStyles, none as css, none as CSSResult, none as getCompatibleStyle, none as unsafeCSS };`,
    },
  };
}
