import { isLanguage, LANGUAGES, type Language } from '@samsyn/words';

/** What the address of a live page may ask for. Anything else in it is ignored. */
export interface PageQuery {
  readonly language: Language;
  /** 1 usual, 2 larger, 3 largest. */
  readonly text: 1 | 2 | 3;
  /** Page of the board. */
  readonly page: number;
  /** Which of several seats in one browser. */
  readonly seat: string | undefined;
  /** Whether the stream sends markup instead of the plan. */
  readonly asHtml: boolean;
}

/** Reads an address leniently: a page that somebody follows a meeting on is never refused for a typing error. */
export function readQuery(query: unknown): PageQuery {
  const { lang, text, page, seat, as } = (query ?? {}) as Record<string, unknown>;
  const size = Number(text);
  const turned = Number(page);
  return {
    language: isLanguage(lang) ? lang : LANGUAGES[0],
    text: size === 2 || size === 3 ? size : 1,
    page: Number.isInteger(turned) && turned >= 1 && turned <= 99 ? turned : 1,
    seat: typeof seat === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(seat) ? seat : undefined,
    asHtml: as === 'html',
  };
}

/** The same address with something changed; what is as usual is left out. */
export function addressWith(query: PageQuery, change: Partial<Pick<PageQuery, 'language' | 'text'>>): string {
  const { language, text, seat } = { ...query, ...change };
  const params = new URLSearchParams();
  if (language !== LANGUAGES[0]) params.set('lang', language);
  if (text !== 1) params.set('text', String(text));
  if (seat !== undefined) params.set('seat', seat);
  return `?${params}`;
}
