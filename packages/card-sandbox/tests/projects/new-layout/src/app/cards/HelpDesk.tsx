import { hubspot } from '@hubspot/ui-extensions';
import { Standing } from './Standing.tsx';

hubspot.extend<'helpdesk.sidebar'>((api) => <Standing {...api} />);
