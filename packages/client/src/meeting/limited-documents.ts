import { type PlanJson, parseDocumentName, snapshot } from '@samsyn/model';
import type * as Y from 'yjs';
import { Replica, type ReplicaOptions } from './replica.ts';
import type { SaveFacts } from './save-state.ts';

type Facts = Omit<SaveFacts, 'refusedCode'>;

/**
 * The documents with rows that a limited consent hides from some at the table, as far as this seat may have them. The
 * server says which those are; one that is taken away is closed and its rows are gone from the screen.
 */
export class LimitedDocuments {
  readonly #options: Omit<ReplicaOptions, 'name' | 'kind' | 'onEnd'>;
  readonly #open = new Map<string, Replica>();

  constructor(options: Omit<ReplicaOptions, 'name' | 'kind' | 'onEnd'>) {
    this.#options = options;
  }

  /** @param names every side document that this seat may have now, of any kind */
  open(names: readonly string[]): void {
    const wanted = names.filter((name) => parseDocumentName(name)?.kind === 'limited');
    for (const name of this.#open.keys()) if (!wanted.includes(name)) this.#shut(name);
    for (const name of wanted) {
      if (this.#open.has(name)) continue;
      const replica = new Replica({ ...this.#options, name, kind: 'limited', onEnd: () => this.#shut(name) });
      this.#open.set(name, replica);
    }
    this.#options.onChange();
  }

  /** By document name, those whose content has come. */
  plans(seats: readonly string[]): Map<string, PlanJson> {
    const loaded = [...this.#open].filter(([, replica]) => replica.isLoaded);
    return new Map(loaded.map(([name, replica]) => [name, snapshot(replica.doc, 'limited', seats)]));
  }

  doc(name: string | undefined): Y.Doc | undefined {
    return name === undefined ? undefined : this.#open.get(name)?.doc;
  }

  /** What is known about all documents together: nothing is saved until it is saved in each of them. */
  worst(plan: Facts): Facts {
    const pending = [...this.#open.values()].map(({ facts }) => facts).filter((facts) => facts.pendingSince !== null);
    if (pending.length === 0) return plan;
    const since = pending.map((facts) => facts.pendingSince ?? 0);
    return {
      ...plan,
      isConnected: plan.isConnected && pending.every((facts) => facts.isConnected),
      pendingSince: Math.min(...since, plan.pendingSince ?? Number.MAX_VALUE),
    };
  }

  wake(): void {
    for (const replica of this.#open.values()) replica.wake();
  }

  close(): void {
    for (const name of [...this.#open.keys()]) this.#shut(name);
  }

  #shut(name: string): void {
    this.#open.get(name)?.close();
    this.#open.delete(name);
    this.#options.onChange();
  }
}
