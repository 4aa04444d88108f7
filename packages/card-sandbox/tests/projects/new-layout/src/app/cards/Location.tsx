import type { CrmContext } from '@hubspot/ui-extensions';
import { Text } from '@hubspot/ui-extensions';

interface Props {
  context: CrmContext;
  actions: object;
}

/** Shows its location and its actions. */
export function Location({ context: { location, crm, extension }, actions }: Props) {
  return (
    <>
      <Text testId="location">
        {location} {crm.objectTypeId}/{crm.objectId} {extension?.cardTitle}
      </Text>
      <Text testId="actions">{Object.keys(actions).sort().join(' ')}</Text>
    </>
  );
}
