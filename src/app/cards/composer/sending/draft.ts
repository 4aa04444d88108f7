/** What is written and has not left. */
export interface Draft {
  text: string;
  /** Parts of the text that the agent must replace before it can leave. */
  placeholders: string[];
  /** Changes whenever the card itself replaces the text; keystrokes leave it alone. */
  fieldKey: number;
}

export const EMPTY: Draft = { text: '', placeholders: [], fieldKey: 0 };

export function cleared({ fieldKey }: Draft): Draft {
  return { ...EMPTY, fieldKey: fieldKey + 1 };
}

/** The draft with more text below what is written. */
export function withInserted(
  { text, placeholders, fieldKey }: Draft,
  more: string,
  newGaps: string[],
): Draft {
  return {
    text: text.trim() ? `${text.trimEnd()}\n\n${more}` : more,
    placeholders: [...placeholders, ...newGaps],
    fieldKey: fieldKey + 1,
  };
}

/** The first part that still waits for the agent's words. */
export function unfilledPlaceholder({ text, placeholders }: Draft): string | undefined {
  return placeholders.find((placeholder) => text.includes(placeholder));
}
