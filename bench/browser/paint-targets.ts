/** An element on the record page whose first paint is timed. */
export interface PaintTarget {
  name: string;
  /** CSS selector. */
  of: string;
  /** Text that it contains. */
  saying?: string;
}

/** The page's marks in a trace; a target's mark ends with its name. */
export const MARKS = { press: 'press', key: 'key', seen: 'seen ' } as const;
