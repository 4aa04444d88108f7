import type { ReactNode } from 'react';
import type { RecordDetails, RecordRow } from './sandbox-api.ts';

/** What every kind of record page is made of. */
export interface LayoutProps {
  record: RecordDetails;
  /** All records of the account. */
  records: RecordRow[];
  card: ReactNode;
  /** Edits a property of the record; absent where nothing may be edited. */
  edit?: (name: string, value: string) => Promise<void>;
}
