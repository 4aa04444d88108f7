import type { CrmStageTrackerProps } from '@hubspot/ui-extensions/crm';
import { CrmFrame, CrmState } from '../CrmFrame.tsx';
import { recordNamed, useProperties } from '../../../hooks/crm-reader.ts';
import { useObjectType } from '../object-type.ts';
import { StageBar } from './StageBar.tsx';
import { stageProperties } from './stages.ts';

/** HubSpot shows at most this many properties. */
const MOST = 4;

export function CrmStageTracker(props: CrmStageTrackerProps) {
  const { properties, showProperties = true, objectTypeId, objectId, testId } = props;
  const record = recordNamed(objectTypeId, objectId);
  const type = useObjectType(record?.objectTypeId);
  const names = showProperties ? properties.slice(0, MOST) : [];
  const loaded = useProperties([...names, ...(type ? stageProperties(type) : [])], record);
  return (
    <CrmFrame name="CrmStageTracker" testId={testId}>
      <CrmState loaded={loaded}>
        {(values) => <StageBar {...{ values, names }} objectTypeId={type?.id} />}
      </CrmState>
    </CrmFrame>
  );
}
