import { hubspot } from '@hubspot/ui-extensions';
import { Location } from './Location.tsx';

hubspot.extend<'helpdesk.sidebar'>((api) => <Location {...api} />);
