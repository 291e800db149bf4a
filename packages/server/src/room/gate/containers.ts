import { type DocumentKind, parseRoot, Refusal, type Root } from '@samsyn/model';
import * as Y from 'yjs';
import { type Id, TYPE, type TypeRef } from './decode.ts';

export type ContainerKind = 'map' | 'array' | 'text' | 'fragment' | 'xmlElement' | 'xmlText';

/** A type that holds items: a room itself, a row, a text, a paragraph. */
export interface Container {
  readonly is: ContainerKind;
  /** Root name, or the id of the item that brought the type. */
  readonly id: string;
  readonly root: Root;
  /** Keys from the root to this type. */
  readonly path: readonly string[];
  readonly nodeName: string | undefined;
  readonly depth: number;
  /** The type itself, when the document already has it. */
  readonly type: Y.AbstractType<unknown> | undefined;
}

export interface Place {
  readonly container: Container;
  readonly key: string | undefined;
}

export const idKey = ({ client, clock }: Id): string => `${client}:${clock}`;

/** The document's types, seen as containers. One per open document: it remembers what it has found. */
export class Containers {
  readonly #doc: Y.Doc;
  readonly #document: DocumentKind;
  readonly #hasSeat: (seat: string) => boolean;
  readonly #known = new WeakMap<Y.AbstractType<unknown>, Container>();

  constructor(doc: Y.Doc, document: DocumentKind, hasSeat: (seat: string) => boolean) {
    this.#doc = doc;
    this.#document = document;
    this.#hasSeat = hasSeat;
  }

  get doc(): Y.Doc {
    return this.#doc;
  }

  /** @throws Refusal `root-unknown` when no such room is in this document */
  ofRoot(name: string): Container {
    const root = parseRoot(name);
    const isHere =
      root?.rule.documents.includes(this.#document) === true && (root.seat === undefined || this.#hasSeat(root.seat));
    if (!root || !isHere) throw new Refusal('root-unknown');
    return { is: root.rule.type, id: name, root, path: [], nodeName: undefined, depth: 0, type: this.#typeOf(root) };
  }

  of(type: Y.AbstractType<unknown>): Container {
    const known = this.#known.get(type);
    if (known) return known;
    const found = type._item === null ? this.ofRoot(this.#rootName(type)) : this.#inside(type, type._item);
    this.#known.set(type, found);
    return found;
  }

  #inside(type: Y.AbstractType<unknown>, item: Y.Item): Container {
    const parent = this.of(item.parent as Y.AbstractType<unknown>);
    const nodeName = type instanceof Y.XmlElement ? type.nodeName : undefined;
    return { ...child(parent, item.parentSub ?? undefined, kindOf(type), nodeName, idKey(item.id)), type };
  }

  /** A room that nobody has defined is of no type, and its rows could not be counted: it is defined here. */
  #typeOf({ name, rule }: Root): Y.AbstractType<unknown> {
    const { type } = rule;
    const room =
      type === 'fragment' ? this.#doc.getXmlFragment(name) : type === 'array' ? this.#doc.getArray(name) : this.#doc.getMap(name);
    return room as Y.AbstractType<unknown>;
  }

  #rootName(type: Y.AbstractType<unknown>): string {
    for (const [name, root] of this.#doc.share) if (root === type) return name;
    throw new Error('a root type without a name');
  }
}

function kindOf(type: Y.AbstractType<unknown>): ContainerKind {
  if (type instanceof Y.XmlText) return 'xmlText';
  if (type instanceof Y.Text) return 'text';
  if (type instanceof Y.XmlElement) return 'xmlElement';
  if (type instanceof Y.Map) return 'map';
  return type instanceof Y.XmlFragment ? 'fragment' : 'array';
}

export const KIND_OF_REF: Readonly<Record<TypeRef, ContainerKind>> = {
  [TYPE.map]: 'map',
  [TYPE.text]: 'text',
  [TYPE.xmlElement]: 'xmlElement',
  [TYPE.xmlText]: 'xmlText',
};

/** A container inside another one. */
export function child(
  parent: Container,
  key: string | undefined,
  is: ContainerKind,
  nodeName: string | undefined,
  id: string,
): Container {
  const path = key === undefined ? parent.path : [...parent.path, key];
  return { is, id, root: parent.root, path, nodeName, depth: parent.depth + 1, type: undefined };
}
