import { hubspot, Text } from '@hubspot/ui-extensions';
import { useCrmProperties } from '@hubspot/ui-extensions/crm';

hubspot.extend<'settings'>(({ context, actions }) => (
  <Settings location={context.location} actions={Object.keys(actions)} />
));

/** A settings page has no record to read. */
function Settings({ location, actions }: { location: string; actions: string[] }) {
  const { error } = useCrmProperties(['email']);
  return (
    <>
      <Text testId="location">{location}</Text>
      <Text testId="actions">{actions.sort().join(' ')}</Text>
      <Text testId="error">{error?.message}</Text>
    </>
  );
}
