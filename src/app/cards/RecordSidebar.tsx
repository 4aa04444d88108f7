import { hubspot } from '@hubspot/ui-extensions';
import { App } from './App.tsx';

hubspot.extend<'crm.record.sidebar'>(({ context }) => <App context={context} />);
