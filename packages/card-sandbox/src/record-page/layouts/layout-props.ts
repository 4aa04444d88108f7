import type { ReactNode } from 'react';
import type { PageConfig } from '../../protocol/page-config.ts';
import type { RecordDetails, RecordRow } from '../api/sandbox-api.ts';

/** The props of every record page. */
export interface LayoutProps {
  record: RecordDetails;
  /** All records of the account. */
  records: RecordRow[];
  objectTypes: PageConfig['objectTypes'];
  /** The cards in the right sidebar. */
  sidebar: ReactNode;
  /** The app's tab in the middle column; missing without cards there. */
  tab?: { title: string; cards: ReactNode };
  /** Edits a property; missing when the record is read-only. */
  edit?: (name: string, value: string) => Promise<void>;
}
