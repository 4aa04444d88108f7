import { hubspot } from '@hubspot/ui-extensions';
import { Location } from './Location.tsx';

hubspot.extend<'crm.record.sidebar'>((api) => <Location {...api} />);
