/**
 * Stores entities by id, with an index for each given field. Entities are immutable: `put` a new
 * version to change one. A snapshot only copies references.
 */
export class Collection<
  Entity extends { readonly id: string },
  Field extends keyof Entity = never,
> {
  #entities = new Map<string, Entity>();
  #indexes: Map<Field, Map<Entity[Field], Set<string>>>;

  constructor(...fields: Field[]) {
    this.#indexes = new Map(fields.map((field) => [field, new Map<Entity[Field], Set<string>>()]));
  }

  get size(): number {
    return this.#entities.size;
  }

  get(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** In insertion order. */
  all(): Entity[] {
    return [...this.#entities.values()];
  }

  by(field: Field, value: Entity[Field]): Entity[] {
    const ids = this.#indexes.get(field)?.get(value) ?? [];
    return [...ids].flatMap((id) => this.#entities.get(id) ?? []);
  }

  put(entity: Entity): Entity {
    const before = this.#entities.get(entity.id);
    this.#entities.set(entity.id, entity);
    for (const [field, index] of this.#indexes) {
      if (before && before[field] === entity[field]) continue;
      if (before) index.get(before[field])?.delete(before.id);
      const ids = index.get(entity[field]) ?? new Set();
      index.set(entity[field], ids.add(entity.id));
    }
    return entity;
  }

  delete(id: string): void {
    const entity = this.#entities.get(id);
    if (!entity) return;
    this.#entities.delete(id);
    for (const [field, index] of this.#indexes) index.get(entity[field])?.delete(id);
  }

  clear(): void {
    this.#entities.clear();
    for (const index of this.#indexes.values()) index.clear();
  }

  /** @returns a function that restores the current content */
  snapshot(): () => void {
    const entities = new Map(this.#entities);
    const indexes = copyIndexes(this.#indexes);
    return () => {
      this.#entities = new Map(entities);
      this.#indexes = copyIndexes(indexes);
    };
  }
}

function copyIndexes<Field, Value>(indexes: Map<Field, Map<Value, Set<string>>>) {
  const copy = (index: Map<Value, Set<string>>) =>
    new Map([...index].map(([value, ids]) => [value, new Set(ids)]));
  return new Map([...indexes].map(([field, index]) => [field, copy(index)]));
}
