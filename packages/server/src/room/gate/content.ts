import { CONTENT, fits, LIMITS, Refusal, RICH_TEXT, type Shape, textLimit } from '@samsyn/model';
import * as Y from 'yjs';
import type { Container, Place } from './containers.ts';
import { type Item, type Struct, TYPE } from './decode.ts';

const unfit = (place: Place, detail: string): Refusal =>
  new Refusal('shape', {
    root: place.container.root.name,
    detail: [...place.container.path, place.key, detail].filter(Boolean).join(' '),
  });

/** Whether items fit where they stand, and how much they add: texts and rows are counted over the whole update. */
export class ContentCheck {
  readonly #textAdded = new Map<string, number>();
  readonly #rowsAdded = new Map<string, Set<string>>();
  #rowCount = 0;

  /** @throws Refusal `shape`, `too-long`, `too-many-rows` */
  check(struct: Struct, item: Item, place: Place): void {
    // What was written and deleted again before it was sent takes no room and has no shape any more.
    if (item.content.is === 'deleted') return;
    CHECKS[place.container.is](this, struct, item, place);
  }

  /** Counts text that an update adds to one text. */
  grow(container: Container, by: number, place: Place): void {
    const added = (this.#textAdded.get(container.id) ?? 0) + by;
    this.#textAdded.set(container.id, added);
    const has = container.type instanceof Y.Text ? container.type.length : 0;
    if (has + added > LIMITS.text)
      throw new Refusal('too-long', { root: container.root.name, detail: place.container.path.join(' ') });
  }

  /** Counts a row that an update adds to a room. */
  addRow(container: Container, row: string, max: number): void {
    const rows = container.type instanceof Y.Map ? container.type : undefined;
    if (rows?.has(row)) return;
    const added = this.#rowsAdded.get(container.id) ?? new Set<string>();
    if (added.has(row)) return;
    added.add(row);
    this.#rowsAdded.set(container.id, added);
    this.#rowCount += 1;
    const isOver = (rows?.size ?? 0) + added.size > max || this.#rowCount > LIMITS.rowsOfUpdate;
    if (isOver) throw new Refusal('too-many-rows', { root: container.root.name });
  }
}

type Check = (counts: ContentCheck, struct: Struct, item: Item, place: Place) => void;

const CHECKS: Readonly<Record<Container['is'], Check>> = {
  map: checkField,
  text: checkPlainText,
  fragment: checkBlock,
  xmlElement: checkBlock,
  xmlText: checkRichText,
  array: (_counts, _struct, _item, place) => {
    throw unfit(place, 'list');
  },
};

const ROW_ID = /^[A-Za-z0-9_.:-]{1,100}$/;

function checkField(counts: ContentCheck, _struct: Struct, item: Item, place: Place): void {
  const { container, key } = place;
  const content = CONTENT[container.root.kind];
  if (key === undefined || !content) throw unfit(place, 'key');
  if ('rows' in content) {
    if (container.path.length === 1) {
      checkValue(own(content.rows, key), item, place);
      return;
    }
    const isRow = container.path.length === 0 && ROW_ID.test(key) && item.content.is === 'type' && item.content.type === TYPE.map;
    if (!isRow) throw unfit(place, 'row');
    counts.addRow(container, key, content.max);
    return;
  }
  checkValue(own(content.values, key), item, place);
}

/** A value that was set several times before it was sent, with an undo stack that keeps them, comes as one run. */
const areFit = (shape: Shape, values: readonly unknown[]): boolean => values.every((value) => fits(shape, value));

const own = (shapes: Readonly<Record<string, Shape>>, key: string): Shape | undefined =>
  Object.hasOwn(shapes, key) ? shapes[key] : undefined;

function checkValue(shape: Shape | undefined, { content }: Item, place: Place): void {
  const isFit =
    shape !== undefined &&
    ((content.is === 'plain' && areFit(shape, content.values)) ||
      (content.is === 'type' && content.type === TYPE.text && textLimit(shape) !== undefined));
  if (!isFit) throw unfit(place, 'value');
}

function checkPlainText(counts: ContentCheck, struct: Struct, { content }: Item, place: Place): void {
  if (place.key !== undefined || content.is !== 'string') throw unfit(place, 'text');
  counts.grow(place.container, struct.length, place);
}

function checkBlock(_counts: ContentCheck, _struct: Struct, { content }: Item, place: Place): void {
  const { container, key } = place;
  if (key !== undefined) {
    const attributes = container.nodeName === undefined ? undefined : RICH_TEXT.nodes[container.nodeName];
    const shape = attributes && own(attributes as Readonly<Record<string, Shape>>, key);
    if (!shape || content.is !== 'plain' || !areFit(shape, content.values)) throw unfit(place, 'attribute');
    return;
  }
  if (container.depth >= RICH_TEXT.maxDepth) throw unfit(place, 'depth');
  if (content.is !== 'type') throw unfit(place, 'node');
  const isText = content.type === TYPE.xmlText && container.is === 'xmlElement';
  const isNode =
    content.type === TYPE.xmlElement && content.nodeName !== undefined && Object.hasOwn(RICH_TEXT.nodes, content.nodeName);
  if (!isText && !isNode) throw unfit(place, 'node');
}

function checkRichText(counts: ContentCheck, struct: Struct, { content }: Item, place: Place): void {
  if (place.key !== undefined) throw unfit(place, 'attribute');
  if (content.is === 'string') {
    counts.grow(place.container, struct.length, place);
    return;
  }
  const isMark = content.is === 'format' && RICH_TEXT.marks.includes(content.key) && isMarkValue(content.value);
  if (!isMark) throw unfit(place, 'mark');
}

const isMarkValue = (value: unknown): boolean =>
  value === null ||
  value === true ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value as object).length === 0);
