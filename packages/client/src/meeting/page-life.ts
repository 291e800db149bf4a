import type { Meeting } from './meeting.ts';

/**
 * Ties a meeting to its page: a phone that wakes up tries its link at once, and leaving asks first, but only while
 * something is not saved.
 *
 * @returns unties it
 */
export function followPage(meeting: Meeting): () => void {
  const wake = (): void => {
    if (document.visibilityState === 'visible') meeting.wake();
  };
  const leave = (event: BeforeUnloadEvent): void => {
    if (meeting.hasUnsaved) event.preventDefault();
  };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('pageshow', wake);
  window.addEventListener('online', wake);
  window.addEventListener('beforeunload', leave);
  return () => {
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('pageshow', wake);
    window.removeEventListener('online', wake);
    window.removeEventListener('beforeunload', leave);
  };
}
