const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys as they are called on this keyboard, for `<kbd>`s: `['Ctrl', 'Enter']`. */
export const keyNames = (keys: string): string[] =>
  keys.split('+').map((key) => {
    if (key === 'Mod') return isMac() ? '⌘' : 'Ctrl';
    return { ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  });
