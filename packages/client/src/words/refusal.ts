import { canSay, loadWords, say } from './say.ts';

/**
 * Why the server said no, and what to do, as a sentence. Most people never meet one: the words are fetched then.
 *
 * @param code as the server gave it
 */
export async function refusal(code: string): Promise<string> {
  try {
    await loadWords('refused');
  } catch {
    // The net went down between the answer and its words.
    return say('row-not-reached');
  }
  const id = `refusal-${code}`;
  return say(canSay(id) ? id : 'refusal-internal');
}
