import { hubspot } from '@hubspot/ui-extensions';
import { App } from './App.tsx';

hubspot.extend<'helpdesk.sidebar'>(({ context }) => <App context={context} />);
