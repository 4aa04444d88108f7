/**
 * Makes something when it is asked for first. A worker's first date or number takes longer to write than a list to
 * draw: it must not stand between the start of the card and the call for its list.
 */
export function lazyValue<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
