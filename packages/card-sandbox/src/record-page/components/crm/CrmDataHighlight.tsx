import type { CrmDataHighlightProps } from '@hubspot/ui-extensions/crm';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import { recordNamed, useProperties } from '../../hooks/crm-reader.ts';
import { Values } from './Values.tsx';

/** HubSpot shows at most this many properties. */
const MOST = 4;

export function CrmDataHighlight(props: CrmDataHighlightProps) {
  const { properties, objectTypeId, objectId, testId } = props;
  const names = properties.slice(0, MOST);
  const loaded = useProperties(names, recordNamed(objectTypeId, objectId));
  return (
    <CrmFrame name="CrmDataHighlight" testId={testId}>
      <CrmState loaded={loaded}>
        {(values) => <Values {...{ names, values, objectTypeId }} direction="highlight" />}
      </CrmState>
    </CrmFrame>
  );
}
