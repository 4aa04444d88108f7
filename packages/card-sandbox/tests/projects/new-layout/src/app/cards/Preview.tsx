import { hubspot } from '@hubspot/ui-extensions';
import { Location } from './Location.tsx';

hubspot.extend<'crm.preview'>((api) => <Location {...api} />);
