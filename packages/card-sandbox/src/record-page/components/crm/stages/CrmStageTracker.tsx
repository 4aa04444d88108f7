import type { CrmStageTrackerProps } from '@hubspot/ui-extensions/crm';
import { useCardEnvironment } from '../../../hooks/card-environment.ts';
import { CrmFrame, CrmState } from '../CrmFrame.tsx';
import { recordNamed, useProperties } from '../../../hooks/crm-reader.ts';
import { StageBar } from './StageBar.tsx';
import { PIPELINES } from './stages.ts';

/** HubSpot shows at most this many properties. */
const MOST = 4;

export function CrmStageTracker(props: CrmStageTrackerProps) {
  const { properties, showProperties = true, objectTypeId, objectId, testId } = props;
  const { crm } = useCardEnvironment();
  const record = recordNamed(objectTypeId, objectId);
  const pipeline = PIPELINES[record?.objectTypeId ?? crm?.objectTypeId ?? ''];
  const names = showProperties ? properties.slice(0, MOST) : [];
  const loaded = useProperties([...names, ...(pipeline ? [pipeline.property] : [])], record);
  return (
    <CrmFrame name="CrmStageTracker" testId={testId}>
      <CrmState loaded={loaded}>
        {(values) => <StageBar {...{ pipeline, values, names }} />}
      </CrmState>
    </CrmFrame>
  );
}
