/** What is written and has not left. */
export interface Draft {
  text: string;
  /** Parts of the text that the agent must replace before it can leave. */
  gaps: string[];
  /** Changes whenever the card itself replaces the text; keystrokes leave it alone. */
  fieldKey: number;
}

export const EMPTY: Draft = { text: '', gaps: [], fieldKey: 0 };

export function emptied({ fieldKey }: Draft): Draft {
  return { ...EMPTY, fieldKey: fieldKey + 1 };
}

/** The draft with more text below what is written. */
export function added({ text, gaps, fieldKey }: Draft, more: string, newGaps: string[]): Draft {
  return {
    text: text.trim() ? `${text.trimEnd()}\n\n${more}` : more,
    gaps: [...gaps, ...newGaps],
    fieldKey: fieldKey + 1,
  };
}

/** The first part that still waits for the agent's words. */
export function openGap({ text, gaps }: Draft): string | undefined {
  return gaps.find((gap) => text.includes(gap));
}
