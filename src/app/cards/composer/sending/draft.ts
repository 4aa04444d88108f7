import type { RouteChoice } from '../../contract/reply/route.ts';
import type { AttachedFile } from './sendState.ts';

/** A text that has not been sent. */
export interface Draft {
  text: string;
  /** Parts of the text that the agent must replace before sending. */
  placeholders: string[];
  /** Changes whenever the card replaces the text itself; typing leaves it alone. */
  fieldKey: number;
}

/** What an agent chose for the draft besides its text; kept as long as the text is. */
export interface DraftChoices {
  /** Sender, subject and recipients; absent for those of the thread. */
  route?: RouteChoice | undefined;
  files: AttachedFile[];
  /** Leaves out the mailbox's signature. */
  unsigned: boolean;
}

export const NO_CHOICES: DraftChoices = { route: undefined, files: [], unsigned: false };

export const EMPTY_DRAFT: Draft = { text: '', placeholders: [], fieldKey: 0 };

/** An empty draft that is shown in a new field. */
export function clearDraft({ fieldKey }: Draft): Draft {
  return { ...EMPTY_DRAFT, fieldKey: fieldKey + 1 };
}

/** Appends a paragraph to the draft. */
export function appendToDraft(
  { text, placeholders, fieldKey }: Draft,
  added: string,
  addedPlaceholders: string[],
): Draft {
  return {
    text: text.trim() ? `${text.trimEnd()}\n\n${added}` : added,
    placeholders: [...placeholders, ...addedPlaceholders],
    fieldKey: fieldKey + 1,
  };
}

/** The placeholders that are still in the text, each once. */
export function unfilledPlaceholders({ text, placeholders }: Draft): string[] {
  return [...new Set(placeholders)].filter((placeholder) => text.includes(placeholder));
}
