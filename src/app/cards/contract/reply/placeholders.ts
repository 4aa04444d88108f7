/** A quick reply, or a line of a signature, after its placeholders were filled in. */
export interface FilledText {
  text: string;
  /** What must not reach a customer, as it appears in the text: "‹order number›", and braces that are no placeholder. */
  placeholders: string[];
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const BRACES = /\{\{|\}\}/g;

/**
 * Replaces `{{placeholders}}` with values; names are case-insensitive. A placeholder without a value
 * becomes `‹name›`, which the agent must replace: braces never reach a customer.
 *
 * @param values by placeholder name in lower case.
 */
export function fillPlaceholders(
  template: string,
  values: Record<string, string | undefined>,
): FilledText {
  const unfilled = new Set(template.replace(PLACEHOLDER, '').match(BRACES));
  const text = template.replace(PLACEHOLDER, (_, written: string) => {
    const name = written.trim().replace(/\s+/g, ' ');
    const key = name.toLowerCase();
    // `{{constructor}}` is no value, although every object has one.
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value) return value;
    const placeholder = `‹${name}›`;
    unfilled.add(placeholder);
    return placeholder;
  });
  return { text, placeholders: [...unfilled] };
}
