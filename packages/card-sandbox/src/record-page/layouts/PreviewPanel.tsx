import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { rowsOf } from './OtherLayout.tsx';
import { Properties } from './Properties.tsx';
import type { PageConfig } from '../../protocol/page-config.ts';
import type { RecordDetails } from '../api/sandbox-api.ts';

interface Props {
  record: RecordDetails;
  objectTypes: PageConfig['objectTypes'];
  cards: ReactNode;
  edit?: (name: string, value: string) => Promise<void>;
  close: () => void;
}

/** A record's preview panel, as HubSpot opens it from a list of records. */
export function PreviewPanel({ record, objectTypes, cards, edit, close }: Props) {
  const rows = rowsOf(record, objectTypes);
  return (
    <aside className="preview" aria-label="Preview">
      <header className="preview-head">
        <div>
          <span className="trail">Preview</span>
          <h2>{record.name}</h2>
        </div>
        <CloseButton aria-label="Close preview" onClick={close} />
      </header>
      {cards}
      <Properties title={`About this ${record.kind}`} {...{ record, edit, rows }} />
    </aside>
  );
}
