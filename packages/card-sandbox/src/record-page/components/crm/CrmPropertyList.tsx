import type { CrmPropertyListProps } from '@hubspot/ui-extensions/crm';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import { recordNamed, useProperties } from '../../hooks/crm-reader.ts';
import { Values } from './Values.tsx';

/** HubSpot shows at most this many properties. */
const MOST = 24;

export function CrmPropertyList(props: CrmPropertyListProps) {
  const { properties, direction, objectTypeId, objectId, testId } = props;
  const names = properties.slice(0, MOST);
  const loaded = useProperties(names, recordNamed(objectTypeId, objectId));
  return (
    <CrmFrame
      name="CrmPropertyList"
      lacks="values cannot be edited here: edit them in the left column"
      testId={testId}
    >
      <CrmState loaded={loaded}>
        {(values) => <Values {...{ names, values, direction, objectTypeId }} />}
      </CrmState>
    </CrmFrame>
  );
}
