import type { CrmAssociationStageTrackerProps } from '@hubspot/ui-extensions/crm';
import { CrmFrame, CrmState } from '../CrmFrame.tsx';
import { useAssociated } from '../../../hooks/crm-reader.ts';
import { fieldsOf, select } from '../select.ts';
import { StageBar } from './StageBar.tsx';
import { PIPELINES } from './stages.ts';

/** HubSpot shows at most this many properties. */
const MOST = 4;

export function CrmAssociationStageTracker(props: CrmAssociationStageTrackerProps) {
  const { objectTypeId, properties, associationLabels, filters, sort, testId } = props;
  const { showProperties = true } = props;
  const pipeline = PIPELINES[objectTypeId];
  const names = showProperties ? properties.slice(0, MOST) : [];
  const loaded = useAssociated(objectTypeId, [
    ...names,
    ...(pipeline ? [pipeline.property] : []),
    ...fieldsOf(filters, sort),
  ]);
  return (
    <CrmFrame name="CrmAssociationStageTracker" testId={testId}>
      <CrmState loaded={loaded}>
        {(records) => {
          const selected = select(records, { filters, sort, labels: associationLabels });
          if (selected.length === 0) return <p className="hs-crm-quiet">No associated records</p>;
          return selected.map(({ objectId, properties: values }) => (
            <StageBar key={objectId} {...{ pipeline, values, names }} />
          ));
        }}
      </CrmState>
    </CrmFrame>
  );
}
