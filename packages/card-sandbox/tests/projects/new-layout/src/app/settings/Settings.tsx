import { hubspot, Text } from '@hubspot/ui-extensions';
import { useCrmProperties } from '@hubspot/ui-extensions/crm';

hubspot.extend<'settings'>(({ context, actions }) => (
  <Settings location={context.location} actions={Object.keys(actions)} />
));

/** There is no record whose properties it could read. */
function Settings({ location, actions }: { location: string; actions: string[] }) {
  const { error } = useCrmProperties(['email']);
  return (
    <>
      <Text testId="standing">{location}</Text>
      <Text testId="actions">{actions.sort().join(' ')}</Text>
      <Text testId="error">{error?.message}</Text>
    </>
  );
}
