import type { ReactNode } from 'react';
import type { RecordDetails, RecordRow } from './sandbox-api.ts';

/** What every kind of record page is made of. */
export interface LayoutProps {
  record: RecordDetails;
  /** All records of the account. */
  records: RecordRow[];
  card: ReactNode;
}
