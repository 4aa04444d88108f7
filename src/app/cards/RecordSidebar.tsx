import { hubspot } from '@hubspot/ui-extensions';
import { Conversations } from './App.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context }) => <Conversations context={context} />);
