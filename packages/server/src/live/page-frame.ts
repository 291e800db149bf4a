import type { Words } from '@samsyn/words';
import { icon } from './bits.ts';
import { type Html, html } from './html.ts';
import { addressWith, type PageQuery } from './page-query.ts';

/** The pages there are, by the end of their address. */
export type ViewName = 'family' | 'board' | 'print' | 'one-sheet';

/** The papers, each with what its link says. */
const PAPERS = { print: 'print-title', 'one-sheet': 'print-easy-title' } as const;
const isPaper = (view: ViewName): view is keyof typeof PAPERS => view in PAPERS;

interface Frame {
  readonly view: ViewName;
  readonly words: Words;
  readonly query: PageQuery;
  readonly main: Html;
  /** Where the session of this page is closed; not on pages without one. */
  readonly leaveAt?: string;
}

const TITLES: Readonly<Record<ViewName, string>> = { family: 'live-title', board: 'live-board-title', ...PAPERS };

/**
 * A whole document around a page. What the script needs to say stands as data beside what it belongs to, so that every
 * sentence comes from the catalogue. The title names nobody: it is seen in lists of open tabs.
 */
export function pageFrame({ view, words, query, main, leaveAt }: Frame): Html {
  const theme = view === 'board' ? html` data-theme="projector"` : isPaper(view) ? html` data-theme="light"` : null;
  const isFollowed = leaveAt !== undefined;
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}"${theme}${query.text !== 1 && html` data-size="${query.text}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${words.say(TITLES[view])}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="preload" href="/icons.svg" as="image" type="image/svg+xml">
<link rel="stylesheet" href="/assets/live.css">
${isFollowed && html`<script type="module" src="/assets/live.js"></script>`}
</head>
<body class="live-${isPaper(view) ? 'print' : view}" data-view="${view}">
${view === 'family' && html`<a class="skip" href="#main">${words.say('live-skip')}</a>${tools(words, query)}`}
${isPaper(view) && paperBar(words, query, view)}
${isFollowed && away(words, view)}
${main}
${view === 'family' && isFollowed && foot(words, leaveAt)}
${isFollowed && html`<p class="sr" aria-live="polite" id="news" data-one="${words.say('live-news', { what: '{what}' })}" data-many="${words.say('live-news-many', { count: '{count}' })}"></p>`}
</body>
</html>
`;
}

/** Language and text size, as links: they work without a script. */
function tools(words: Words, query: PageQuery): Html {
  const other = words.say('live-other-language-code') === 'en' ? 'en' : 'sv';
  return html`<header class="tools"><a class="btn btn--bare" href="${addressWith(query, { language: other })}" hreflang="${other}">${icon(
    'language',
  )}<span class="lg" lang="${other}">${words.say('live-other-language')}</span></a>${sizes(words, query)}</header>`;
}

const sizes = (words: Words, query: PageQuery): Html =>
  html`<span class="size" role="group" aria-label="${words.say('live-text-size')}">${([1, 2, 3] as const).map(
    (size) =>
      html`<a class="btn btn--bare a${size}" href="${addressWith(query, { text: size })}" aria-label="${words.say(`live-text-${size}`)}"${
        query.text === size && html` aria-current="true"`
      }><span aria-hidden="true">A</span></a>`,
  )}</span>`;

/** Above a paper, and never on it: which paper, how large its words are, and the button that prints. */
const paperBar = (words: Words, query: PageQuery, view: ViewName): Html =>
  html`<header class="bar"><nav aria-label="${words.say('print-papers')}">${Object.entries(PAPERS).map(
    ([paper, title]) =>
      html`<a class="btn" href="${paper}${addressWith(query, {})}"${paper === view && html` aria-current="page"`}>${words.say(title)}</a>`,
  )}</nav>${sizes(words, query)}<button type="button" class="btn btn--main" data-print hidden>${icon('print')}${words.say('print-button')}</button><p>${words.say('print-look')}</p></header>`;

/** Shown by the script when nothing new comes: what is below may have changed since. */
const away = (words: Words, view: ViewName): Html =>
  html`<div id="away" role="status" data-words="${words.say(view === 'board' ? 'live-away-board' : 'live-away', { time: '{time}' })}"><div hidden><p></p>${
    view !== 'board' && html`<button type="button" class="btn btn--main">${words.say('live-try-now')}</button>`
  }</div></div>`;

function foot(words: Words, leaveAt: string): Html {
  return html`<footer class="after">
<div class="switches" hidden><button type="button" class="btn" data-switch="news" aria-pressed="true">${icon('bell')}${words.say('live-news-switch')}</button><button type="button" class="btn" data-switch="awake" aria-pressed="false" hidden>${icon('screen')}${words.say('live-awake-switch')}</button></div>
<details class="fold"><summary>${icon('eye')}${words.say('live-who-sees')}${icon('down')}</summary><div><p>${words.say('live-who-sees-1')}</p><p>${words.say('live-who-sees-2')}</p><p>${words.say('live-who-sees-3')}</p></div></details>
<details class="fold"><summary>${icon('door')}${words.say('live-leave')}${icon('down')}</summary><form method="post" action="${leaveAt}" data-leave><p>${words.say('live-leave-about')}</p><button class="btn">${words.say('live-leave-button')}</button></form></details>
</footer>`;
}

type Calm = 'gone' | 'wait' | 'left' | 'trouble' | 'full';

/** Instead of a meeting: what has happened, and what to do. `reloadAt` is given when it may help to come again. */
export function calmMain(words: Words, about: Calm, reloadAt?: string): Html {
  return html`<main id="main" class="calm" data-calm="${about}"><h1>${words.say(`live-${about}-title`)}</h1><p>${words.say(`live-${about}-text`)}</p>${
    reloadAt !== undefined && html`<p><a class="btn btn--main" href="${reloadAt}">${words.say('live-reload')}</a></p>`
  }</main>`;
}

/** A page without a meeting on it. */
export function calmPage(words: Words, query: PageQuery, about: Calm): Html {
  const mayHelp = about === 'wait' || about === 'trouble' || about === 'full';
  const main = calmMain(words, about, mayHelp ? addressWith(query, {}) : undefined);
  return pageFrame({ view: 'family', words, query, main });
}
