import type { CrmAssociationPropertyListProps } from '@hubspot/ui-extensions/crm';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import { useAssociated } from '../../hooks/crm-reader.ts';
import { fieldsOf, select } from './select.ts';
import { Values } from './Values.tsx';

/** HubSpot shows at most this many properties. */
const MOST = 24;

export function CrmAssociationPropertyList(props: CrmAssociationPropertyListProps) {
  const { objectTypeId, properties, associationLabels, filters, sort, testId } = props;
  const names = properties.slice(0, MOST);
  const loaded = useAssociated(objectTypeId, [...names, ...fieldsOf(filters, sort)]);
  return (
    <CrmFrame name="CrmAssociationPropertyList" testId={testId}>
      <CrmState loaded={loaded}>
        {(records) => {
          const [first] = select(records, { filters, sort, labels: associationLabels });
          if (!first) return <p className="hs-crm-quiet">No associated records</p>;
          return <Values {...{ names, objectTypeId }} values={first.properties} />;
        }}
      </CrmState>
    </CrmFrame>
  );
}
