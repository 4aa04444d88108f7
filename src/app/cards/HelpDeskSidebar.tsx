import { hubspot } from '@hubspot/ui-extensions';
import { Conversations } from './App.tsx';

hubspot.extend<'helpdesk.sidebar'>(({ context }) => <Conversations context={context} />);
