import type { CookieSerializeOptions } from '@fastify/cookie';
import { isSeatId } from '@samsyn/model';

/**
 * One cookie for each seat: a browser may hold several, as when a demo is open in several tabs. On https the name
 * starts with `__Host-`, which a browser takes from this host alone.
 */
export class SeatCookies {
  readonly #prefix: string;
  readonly options: CookieSerializeOptions;

  constructor(publicUrl: string) {
    const secure = publicUrl.startsWith('https:');
    this.#prefix = secure ? '__Host-samsyn-' : 'samsyn-';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  nameFor(seat: string): string {
    return this.#prefix + seat;
  }

  /** Which seats a request brings a session for: seat id → session token. */
  read(cookies: Readonly<Record<string, string | undefined>>): Map<string, string> {
    const found = new Map<string, string>();
    for (const [name, token] of Object.entries(cookies)) {
      const seat = name.slice(this.#prefix.length);
      if (name.startsWith(this.#prefix) && isSeatId(seat) && token) found.set(seat, token);
    }
    return found;
  }
}
