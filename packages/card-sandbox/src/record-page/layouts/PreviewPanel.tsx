import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { rowsOf } from './OtherLayout.tsx';
import { Properties } from './Properties.tsx';
import type { RecordDetails } from '../api/sandbox-api.ts';

interface Props {
  record: RecordDetails;
  cards: ReactNode;
  edit?: (name: string, value: string) => Promise<void>;
  close: () => void;
}

/** A record's preview panel, as HubSpot opens it from a list of records. */
export function PreviewPanel({ record, cards, edit, close }: Props) {
  const rows = rowsOf(record.kind, record.properties);
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
