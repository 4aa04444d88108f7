/**
 * Creates a value on first use. The first date or number formatter of a worker is slow to create, so it
 * must not delay the first call of the card.
 */
export function lazyValue<Value>(create: () => Value): () => Value {
  let created: { value: Value } | undefined;
  return () => (created ??= { value: create() }).value;
}
