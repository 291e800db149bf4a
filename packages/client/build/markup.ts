import type { Plugin } from 'vite';

/** A Lit template in our own source: from the tag to what follows it is left to the parser. */
const TAGS = new Set(['html', 'svg']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Takes the indentation out of templates. A run of white space between tags or words is one space on the screen anyway. */
export function markup(): Plugin {
  return {
    name: 'samsyn:markup',
    apply: 'build',
    transform: {
      filter: { id: /\/client\/src\/.*\.ts$/, code: /\bhtml`|\bsvg`/ },
      handler(source) {
        const pieces: { start: number; end: number }[] = [];
        visit(this.parse(source, { lang: 'ts' }) as unknown as Node, (node) => {
          const tag = node['tag'] as Node | undefined;
          if (node.type !== 'TaggedTemplateExpression' || !TAGS.has(String(tag?.['name']))) return;
          pieces.push(...((node['quasi'] as Node)['quasis'] as Node[]));
        });
        let code = source;
        // From the back, so that what is still to come stays where it was found.
        for (const { start, end } of pieces.sort((a, b) => b.start - a.start)) {
          code = code.slice(0, start) + code.slice(start, end).replace(/\s+/g, ' ') + code.slice(end);
        }
        return { code, map: null };
      },
    },
  };
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string') visit(child as Node, see);
    }
  }
}
