/** A record that replaced others in a merge. */
export interface Merge {
  readonly kind: 'contacts' | 'tickets';
  /** Id of the record that the merge created. */
  readonly id: string;
  /** Ids of the merged records. */
  readonly from: readonly string[];
}

/** How threads of merged records are listed. `undefined` if nothing was merged. */
export type MergeListing = 'rewritten' | 'listed-under-new' | 'listed-under-old' | undefined;

const mergeOf = (merges: readonly Merge[], kind: Merge['kind'], id: string) =>
  merges.find((merge) => merge.kind === kind && (merge.id === id || merge.from.includes(id)));

/** The merges that happened in the account. */
export class MergedRecords {
  constructor(
    readonly store: { readonly merges: readonly Merge[] },
    readonly listing: (kind: Merge['kind']) => MergeListing,
  ) {}

  /** Returns the id under which HubSpot returns a record: after a merge, the new one. */
  currentId(kind: Merge['kind'], id: string): string {
    return this.#find(kind, id)?.id ?? id;
  }

  /** Returns the ids that were merged into a record. */
  mergedIds(kind: Merge['kind'], id: string): readonly string[] {
    return this.#find(kind, id)?.from ?? [];
  }

  /** Returns a record and the records merged into it. */
  allIds(kind: Merge['kind'], id: string): readonly string[] {
    const merge = this.#find(kind, id);
    return merge ? [merge.id, ...merge.from] : [id];
  }

  /** Returns the stored ids whose threads are listed under an id. */
  listedIds(kind: Merge['kind'], id: string): readonly string[] {
    const merge = this.#find(kind, id);
    if (!merge) return [id];
    const all = [merge.id, ...merge.from];
    if (this.listing(kind) === 'rewritten') return all;
    if (this.listing(kind) === 'listed-under-old') return [id];
    return id === merge.id ? all : [];
  }

  /** Returns the id that a thread carries for its contact or ticket. */
  threadId(kind: Merge['kind'], id: string): string {
    return this.listing(kind) === 'rewritten' ? this.currentId(kind, id) : id;
  }

  #find(kind: Merge['kind'], id: string): Merge | undefined {
    return this.listing(kind) === undefined ? undefined : mergeOf(this.store.merges, kind, id);
  }
}
