import type { ReactNode } from 'react';
import type { RecordDetails, RecordRow } from './sandbox-api.ts';

/** What every kind of record page is made of. */
export interface LayoutProps {
  record: RecordDetails;
  /** All records of the account. */
  records: RecordRow[];
  /** What stands in the right sidebar. */
  sidebar: ReactNode;
  /** The tab of the app in the middle column; absent without cards there. */
  tab?: { title: string; cards: ReactNode };
  /** Edits a property of the record; absent where nothing may be edited. */
  edit?: (name: string, value: string) => Promise<void>;
}
