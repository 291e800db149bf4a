/** Of Yjs, what only the editor and the fields that can be undone have use for. */
const YJS_ASIDE = /yjs\/src\/utils\/(UndoManager|RelativePosition|PermanentUserData)\.js$/;

/** What every screen stands on, with the way in, in one file: many small ones compress worse and load later. */
const CORE = [
  /node_modules\/(yjs|lit|lit-html|lit-element|@lit|y-websocket|y-protocols)\//,
  /node_modules\/lib0\/(?!hash|schema|dom|diff|mutex|eventloop|delta)(trait\/)?[a-z0-9]+\.js$/,
  /oxc-project|preload-helper/,
  /packages\/words\/src\/[a-z-]+\.ts$/,
  /packages\/model\/src\/[a-z]+\/(?!consent|content|copies|copy-kinds|participation|shape|rows|checklist|completeness|prompts|errors|projected-parts|projection|remarks|reminders|sequence|situation)[a-z-]+\.ts$/,
  /packages\/client\/(build\/|src\/meeting\/(?!text-binding|write-again|whole-plan)|src\/words\/|src\/looks\/preferences|src\/(app|session|left|journey|version)\.ts)/,
  /packages\/client\/src\/parts\/[a-z-]+\/(icon|disc|announcer|announcements|circle|circle-drawing|circle-words|status|copy|settings|dialog|commands|refused|days|row-place|asking|light|later|at-rest|keys-first|outdated-page|dots|rich-text-view|part-leader|hands|meeting-voice|regions)\.ts$/,
  /packages\/client\/src\/screens\/(by-role|all-later|closed|when-asked|now-words)\.ts$/,
  /samsyn:(words|no-styles)$/,
];

/** What words are written with in a field that others see. */
const FIELDS = [
  /packages\/model\/src\/document\/rows\.ts$/,
  /packages\/client\/src\/meeting\/text-binding\.ts$/,
  /packages\/client\/src\/parts\/[a-z-]+\/(text-field|text-length|undo-remove|undo-when-used|writing-notice|element-id)\.ts$/,
];

/** A seat's own rows, and the folded sections beside them. */
const ROWS = [
  /packages\/client\/src\/parts\/[a-z-]+\/(own-rows|pen-rows|commitment-(row|fields|days|dates|choices)|presets)\.ts$/,
];

/** What the console of whoever leads is at first sight, and what its other views use of it. */
const CONSOLE = [
  /packages\/model\/src\/meeting\/checklist\.ts$/,
  /packages\/client\/src\/parts\/chair\/(bar|checks|lamps|lead|leading|lines|line-list|line-state|now|overrun|pocket|queue|signals|talk|turn-list)\.ts$/,
];

/** What those who write in the plan's sections come with. */
const SECTIONS = [/packages\/client\/src\/parts\/shared\/(plan-sections|open-sections|sections|sections-later|missing)\.ts$/];

/** The shared lists and the fields of their rows. */
const LISTS = [/packages\/client\/src\/parts\/shared\/(shared-list|fields|list-specs|date-field|row-order)\.ts$/];

/** A text in a row that others see, wherever it stands. */
const TEXTS = [/packages\/client\/src\/parts\/shared\/(text-input|new-row)\.ts$/];

/** How the plan stands, for those who lead and write it. */
const DESK = [/packages\/model\/src\/plan\/completeness\.ts$/, /packages\/client\/src\/parts\/chair\/head\.ts$/];

const isOneOf =
  (patterns: readonly RegExp[]) =>
  (id: string): boolean =>
    patterns.some((pattern) => pattern.test(id));

/** Which modules come in one file, in the order in which they are asked. */
export const chunks: readonly { readonly name: string; readonly test: (id: string) => boolean }[] = [
  { name: 'core', test: (id) => isOneOf(CORE)(id) && !YJS_ASIDE.test(id) },
  { name: 'fields', test: isOneOf(FIELDS) },
  { name: 'rows', test: isOneOf(ROWS) },
  { name: 'console', test: isOneOf(CONSOLE) },
  { name: 'sections', test: isOneOf(SECTIONS) },
  { name: 'desk', test: isOneOf(DESK) },
  { name: 'lists', test: isOneOf(LISTS) },
  { name: 'texts', test: isOneOf(TEXTS) },
];
