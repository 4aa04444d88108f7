import { hubspot } from '@hubspot/ui-extensions';
import { Standing } from './Standing.tsx';

hubspot.extend<'crm.record.sidebar'>((api) => <Standing {...api} />);
