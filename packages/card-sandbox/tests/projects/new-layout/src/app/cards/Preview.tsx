import { hubspot } from '@hubspot/ui-extensions';
import { Standing } from './Standing.tsx';

hubspot.extend<'crm.preview'>((api) => <Standing {...api} />);
