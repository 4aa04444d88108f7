import { hubspot } from '@hubspot/ui-extensions';
import { ThreadList } from './ThreadList.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context: { crm, user } }) => (
  <ThreadList
    objectTypeId={crm.objectTypeId}
    objectId={String(crm.objectId)}
    actorId={`A-${user.id}`}
    userId={user.id}
  />
));
