/**
 * Keeps the screen lit while somebody follows. Not every browser can, and a phone that saves power says no.
 *
 * @returns turns it on and off, or undefined where it cannot be had
 */
export function keepAwake(): ((isOn: boolean) => void) | undefined {
  if (!('wakeLock' in navigator)) return undefined;
  let wanted = false;
  let lock: WakeLockSentinel | undefined;
  const ask = async (): Promise<void> => {
    if (!wanted || document.visibilityState !== 'visible') return;
    // Refused when power is low: the page then behaves as every other page.
    lock = await navigator.wakeLock.request('screen').catch(() => undefined);
  };
  // The browser lets go of the lock when the page is hidden.
  document.addEventListener('visibilitychange', () => void ask());
  return (isOn) => {
    wanted = isOn;
    if (isOn) void ask();
    else void lock?.release();
  };
}
