import { type DocumentKind, encodeFrame, type PlanJson, snapshot } from '@samsyn/model';
import * as Y from 'yjs';

/** A document as it is told: made at most once for each version of it. */
export class Views {
  readonly #doc: Y.Doc;
  readonly #kind: DocumentKind;
  #whole: Uint8Array | undefined;
  #json: PlanJson | undefined;

  constructor(doc: Y.Doc, kind: DocumentKind) {
    this.#doc = doc;
    this.#kind = kind;
  }

  /** The document has changed. */
  forget(): void {
    this.#whole = undefined;
    this.#json = undefined;
  }

  step1(): Uint8Array {
    return encodeFrame.step1(Y.encodeStateVector(this.#doc));
  }

  /**
   * What a copy with this state vector lacks.
   *
   * @throws Error when the bytes are no state vector
   */
  step2(stateVector: Uint8Array): Uint8Array {
    if (!isEmpty(stateVector)) return encodeFrame.step2(Y.encodeStateAsUpdate(this.#doc, stateVector));
    this.#whole ??= encodeFrame.step2(Y.encodeStateAsUpdate(this.#doc));
    return this.#whole;
  }

  json(seats: Iterable<string>): PlanJson {
    this.#json ??= snapshot(this.#doc, this.#kind, [...seats]);
    return this.#json;
  }
}

/** Whoever comes for the first time has nothing, and all of them get the same answer. */
const isEmpty = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;

/** State vector of a copy that holds nothing. */
export const NOTHING_YET = Uint8Array.of(0);
