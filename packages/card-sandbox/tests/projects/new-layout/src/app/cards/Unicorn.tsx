import { Text, hubspot } from '@hubspot/ui-extensions';

hubspot.extend(() => <Text>Beside a custom object</Text>);
