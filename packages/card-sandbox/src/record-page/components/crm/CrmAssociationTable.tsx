import type { CrmAssociationTableProps } from '@hubspot/ui-extensions/crm';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { TablePages } from '../tables/TablePages.tsx';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import {
  useAssociated,
  type AssociatedRecord,
  type PropertyValues,
} from '../../hooks/crm-reader.ts';
import { usePropertyText } from './object-type.ts';
import { fieldsOf, select } from './select.ts';

export function CrmAssociationTable(props: CrmAssociationTableProps) {
  const { objectTypeId, propertyColumns, quickFilterProperties = [], preFilters, sort } = props;
  const { testId } = props;
  const names = [...propertyColumns, ...quickFilterProperties, ...fieldsOf(preFilters, sort)];
  const loaded = useAssociated(objectTypeId, [...new Set(names)]);
  return (
    <CrmFrame name="CrmAssociationTable" testId={testId}>
      <CrmState loaded={loaded}>
        {(records) => <Rows {...props} records={select(records, { filters: preFilters, sort })} />}
      </CrmState>
    </CrmFrame>
  );
}

function Rows(props: CrmAssociationTableProps & { records: AssociatedRecord[] }) {
  const { records, propertyColumns, quickFilterProperties = [], searchable = true } = props;
  const { pagination = true, associationLabelFilter = true, pageSize = 10 } = props;
  const { label: labelOf, format } = usePropertyText(props.objectTypeId);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Partial<Record<string, string>>>({});
  const [label, setLabel] = useState<string>();
  const [turnedTo, setPage] = useState(1);
  // The kit: with quick filters, the one for labels is always shown.
  const filtersLabels = associationLabelFilter || quickFilterProperties.length > 0;
  const found = records
    .filter(({ labels }) => label === undefined || labels.includes(label))
    .filter(({ properties }) =>
      Object.entries(chosen).every(([name, value]) => !value || properties[name] === value),
    )
    .filter(({ properties }) =>
      Object.values(properties).some((value) =>
        (value ?? '').toLowerCase().includes(search.toLowerCase()),
      ),
    );
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(turnedTo, pageCount);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return (
    <>
      <div className="hs-crm-filters">
        {searchable && (
          <TextInput
            size="xs"
            placeholder="Search"
            aria-label="Search"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        {quickFilterProperties.map((name) => (
          <QuickFilter
            key={name}
            label={labelOf(name)}
            values={records.map(({ properties }) => properties[name])}
            textOf={(value) => format({ [name]: value })[name] ?? value}
            onChange={(value) => setChosen((were) => ({ ...were, [name]: value }))}
          />
        ))}
        {filtersLabels && (
          <QuickFilter
            label="Association label"
            values={records.flatMap(({ labels }) => labels)}
            onChange={setLabel}
          />
        )}
      </div>
      <div className="hs-table-frame" data-flush>
        <table className="hs-table" data-bordered data-density="condensed">
          <thead>
            <tr>
              {propertyColumns.map((name) => (
                <th key={name}>{labelOf(name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ objectId, properties }) => (
              <Row key={objectId} names={propertyColumns} values={format(properties)} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p className="hs-crm-quiet">No associated records</p>}
      {pagination && <TablePages pageCount={pageCount} page={page} onPageChange={setPage} />}
    </>
  );
}

interface RowProps {
  names: string[];
  values: PropertyValues;
}

function Row({ names, values }: RowProps) {
  return (
    <tr>
      {names.map((name) => (
        <td key={name}>{values[name] ?? '--'}</td>
      ))}
    </tr>
  );
}

interface QuickFilterProps {
  label: string;
  values: (string | null | undefined)[];
  /** The text of an option; the value itself by default. */
  textOf?: (value: string) => string;
  onChange: (value: string | undefined) => void;
}

function QuickFilter({ label, values, textOf = (value) => value, onChange }: QuickFilterProps) {
  const options = [...new Set(values)].filter((value) => typeof value === 'string');
  return (
    <Select
      size="xs"
      clearable
      placeholder={label}
      aria-label={label}
      data={options.map((value) => ({ value, label: textOf(value) }))}
      onChange={(value) => onChange(value ?? undefined)}
    />
  );
}
