import type { CrmAssociationPivotProps } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import { useAssociated, type AssociatedRecord } from '../../hooks/crm-reader.ts';
import { useObjectType } from './object-type.ts';
import { nameProperties } from './property-label.ts';
import { fieldsOf, select } from './select.ts';

const UNLABELLED = 'No label';

export function CrmAssociationPivot(props: CrmAssociationPivotProps) {
  const { objectTypeId, associationLabels, maxAssociations, preFilters, sort, testId } = props;
  const primary = useObjectType(objectTypeId)?.schema?.primaryDisplayProperty;
  const names = primary === undefined ? nameProperties(objectTypeId) : [primary];
  const loaded = useAssociated(objectTypeId, [...names, ...fieldsOf(preFilters, sort)]);
  return (
    <CrmFrame name="CrmAssociationPivot" testId={testId}>
      <CrmState loaded={loaded}>
        {(records) => {
          const selected = select(records, { filters: preFilters, sort });
          const groups = groupByLabel(selected, associationLabels);
          if (groups.length === 0) return <p className="hs-crm-quiet">No associated records</p>;
          return groups.map(([label, members]) => (
            <Group key={label} {...{ label, members, names }} most={maxAssociations} />
          ));
        }}
      </CrmState>
    </CrmFrame>
  );
}

interface GroupProps {
  label: string;
  members: AssociatedRecord[];
  names: string[];
  most: number | undefined;
}

function Group({ label, members, names, most = members.length }: GroupProps) {
  const [all, setAll] = useState(false);
  const shown = all ? members : members.slice(0, most);
  return (
    <div className="hs-crm-group">
      <strong>
        {label} ({members.length})
      </strong>
      {shown.map(({ objectId, properties }) => (
        <div key={objectId}>{names.map((name) => properties[name] ?? '').join(' ')}</div>
      ))}
      {shown.length < members.length && (
        <button type="button" className="hs-bare-button hs-link" onClick={() => setAll(true)}>
          Show more
        </button>
      )}
    </div>
  );
}

/** Groups records by label, and keeps only the requested labels. */
function groupByLabel(records: AssociatedRecord[], asked: string[] | undefined) {
  const groups = new Map<string, AssociatedRecord[]>();
  for (const record of records) {
    for (const label of record.labels.length > 0 ? record.labels : [UNLABELLED]) {
      if (asked && !asked.includes(label)) continue;
      groups.set(label, [...(groups.get(label) ?? []), record]);
    }
  }
  return [...groups];
}
