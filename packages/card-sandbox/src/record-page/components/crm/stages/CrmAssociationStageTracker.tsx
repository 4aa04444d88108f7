import type { CrmAssociationStageTrackerProps } from '@hubspot/ui-extensions/crm';
import { CrmFrame, CrmState } from '../CrmFrame.tsx';
import { useAssociated } from '../../../hooks/crm-reader.ts';
import { fieldsOf, select } from '../select.ts';
import { useObjectType } from '../object-type.ts';
import { StageBar } from './StageBar.tsx';
import { stageProperties } from './stages.ts';

/** HubSpot shows at most this many properties. */
const MOST = 4;

export function CrmAssociationStageTracker(props: CrmAssociationStageTrackerProps) {
  const { objectTypeId, properties, associationLabels, filters, sort, testId } = props;
  const { showProperties = true } = props;
  const type = useObjectType(objectTypeId);
  const names = showProperties ? properties.slice(0, MOST) : [];
  const loaded = useAssociated(objectTypeId, [
    ...names,
    ...(type ? stageProperties(type) : []),
    ...fieldsOf(filters, sort),
  ]);
  return (
    <CrmFrame name="CrmAssociationStageTracker" testId={testId}>
      <CrmState loaded={loaded}>
        {(records) => {
          const selected = select(records, { filters, sort, labels: associationLabels });
          if (selected.length === 0) return <p className="hs-crm-quiet">No associated records</p>;
          return selected.map(({ objectId, properties: values }) => (
            <StageBar key={objectId} {...{ objectTypeId, values, names }} />
          ));
        }}
      </CrmState>
    </CrmFrame>
  );
}
