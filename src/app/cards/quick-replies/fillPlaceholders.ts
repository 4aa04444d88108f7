/** A quick reply with what is known put in. */
export interface FilledIn {
  text: string;
  /** What only the agent can fill in, as it stands in the text: "‹order number›". */
  gaps: string[];
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/**
 * Puts values in the place of `{{placeholders}}`, whatever their case. One without a value becomes a
 * gap that the agent can see: braces never reach a customer.
 */
export function fillIn(template: string, values: Record<string, string | undefined>): FilledIn {
  const gaps = new Set<string>();
  const text = template.replace(PLACEHOLDER, (_, written: string) => {
    const name = written.trim().replace(/\s+/g, ' ');
    const value = values[name.toLowerCase()];
    if (value) return value;
    const gap = `‹${name}›`;
    gaps.add(gap);
    return gap;
  });
  return { text, gaps: [...gaps] };
}
