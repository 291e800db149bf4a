import * as Y from 'yjs';

/** Rich text as plain text: blocks on lines of their own, list items with a dash, no markup at all. */
export function plainText(fragment: Y.XmlFragment): string {
  const lines: string[] = [];
  for (const block of fragment.toArray()) writeBlock(block, lines, '');
  return lines.join('\n').trim();
}

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook;

function writeBlock(node: Node, lines: string[], mark: string): void {
  if (!(node instanceof Y.XmlElement)) {
    lines.push(mark + inline(node));
    return;
  }
  const children = node.toArray() as Node[];
  const isBlock = children.some((child) => child instanceof Y.XmlElement && child.nodeName !== 'hardBreak');
  if (!isBlock) {
    lines.push(mark + children.map(inline).join(''));
    return;
  }
  for (const child of children) writeBlock(child, lines, node.nodeName === 'listItem' ? mark || '– ' : mark);
}

function inline(node: Node): string {
  if (node instanceof Y.XmlText) return (node.toDelta() as { insert: unknown }[]).map(({ insert }) => String(insert)).join('');
  if (node instanceof Y.XmlElement && node.nodeName === 'hardBreak') return '\n';
  return '';
}
