/** Something on the record page to look out for. */
export interface Sight {
  name: string;
  /** CSS selector. */
  of: string;
  /** What it has to say. */
  saying?: string;
}

/** The marks that the page leaves in a trace; a sight's has its name behind it. */
export const MARKS = { press: 'press', key: 'key', seen: 'seen ' } as const;
