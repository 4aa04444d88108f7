import { Button, hubspot, Text } from '@hubspot/ui-extensions';
import { HeaderActions, PrimaryHeaderActionButton } from '@hubspot/ui-extensions/pages/home';

hubspot.extend<'home'>(({ context, actions }) => (
  <>
    <HeaderActions>
      <PrimaryHeaderActionButton onClick={() => actions.addAlert({ message: 'Begun' })}>
        Begin
      </PrimaryHeaderActionButton>
    </HeaderActions>
    <Text testId="location">{context.location}</Text>
    <Button onClick={() => actions.navigateToPage({ to: '/docs' })}>Docs</Button>
  </>
));
