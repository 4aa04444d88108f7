import type { CrmContext } from '@hubspot/ui-extensions';
import { Text } from '@hubspot/ui-extensions';

interface Props {
  context: CrmContext;
  actions: object;
}

/** Tells where it stands, and what it may do there. */
export function Standing({ context: { location, crm, extension }, actions }: Props) {
  return (
    <>
      <Text testId="standing">
        {location} {crm.objectTypeId}/{crm.objectId} {extension?.cardTitle}
      </Text>
      <Text testId="actions">{Object.keys(actions).sort().join(' ')}</Text>
    </>
  );
}
