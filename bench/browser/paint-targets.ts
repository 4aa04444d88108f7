/** Something on the record page to look out for. */
export interface PaintTarget {
  name: string;
  /** CSS selector. */
  of: string;
  /** What it has to say. */
  saying?: string;
}

/** The marks that the page leaves in a trace; a target's has its name behind it. */
export const MARKS = { press: 'press', key: 'key', seen: 'seen ' } as const;
