import type { Meeting } from '../../meeting/meeting.ts';
import { type Heard, heardOf, spokenBetween } from '../../meeting/spoken.ts';
import { firstName, phaseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { announce } from './announcer.ts';

/**
 * Says aloud what happens in a meeting, for whoever does not see it.
 *
 * @returns stops it
 */
export function speakOf(meeting: Meeting): () => void {
  let before: Heard | undefined;
  let writing = new Set<string>();
  const listen = (): void => {
    if (!meeting.isLoaded || meeting.ending) return;
    const after = heardOf(meeting.state, meeting.session.seat, meeting.clock.now());
    if (before) for (const { id, phase } of spokenBetween(before, after)) announce(say(id, { phase: phaseName(phase) }));
    before = after;
    const now = new Set(meeting.writing.values());
    for (const seat of now) {
      const name = meeting.roster.get(seat)?.name;
      if (!writing.has(seat) && name !== undefined)
        announce(say('announce-writes', { name: firstName(name) }), 'polite', 'writing');
    }
    writing = now;
  };
  // What the meeting is like when the listening begins: whatever comes after that is news.
  listen();
  meeting.addEventListener('change', listen);
  meeting.addEventListener('tick', listen);
  return () => {
    meeting.removeEventListener('change', listen);
    meeting.removeEventListener('tick', listen);
  };
}
