import { hubspot } from '@hubspot/ui-extensions';
import { Settings } from './settings-page/Settings.tsx';

hubspot.extend<'settings'>(({ context, actions }) => (
  <Settings user={context.user} clipboard={actions} />
));
