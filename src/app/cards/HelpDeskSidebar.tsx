import { hubspot } from '@hubspot/ui-extensions';
import { Conversations } from './Conversations.tsx';

hubspot.extend<'helpdesk.sidebar'>(({ context }) => <Conversations context={context} />);
