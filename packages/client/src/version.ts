/** Event on `window`: something that is asked for until it is there could not be fetched. */
export const LOST = 'samsyn-lost';

/** What is asked for only once is not caught by anybody when it does not come. */
const LOSSES = [LOST, 'unhandledrejection'];

/**
 * Looks for a newer version whenever something could not be fetched.
 *
 * @returns stops it
 */
export function watchVersion(tellOutdated: () => void): () => void {
  const look = async (): Promise<void> => {
    if (await isOutdated()) tellOutdated();
  };
  for (const loss of LOSSES) window.addEventListener(loss, look);
  return () => {
    for (const loss of LOSSES) window.removeEventListener(loss, look);
  };
}

/**
 * Whether the server has another version of the page than this one. Then this one's own file is gone, and with it all
 * that it has not fetched yet; where the server cannot be reached, nobody knows.
 */
export async function isOutdated(): Promise<boolean> {
  try {
    const { status } = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' });
    return status === 404;
  } catch {
    return false;
  }
}
