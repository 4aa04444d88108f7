import { hubspot } from '@hubspot/ui-extensions';
import { Conversations } from './Conversations.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context }) => <Conversations context={context} />);
