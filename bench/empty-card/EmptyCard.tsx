import { hubspot, Text } from '@hubspot/ui-extensions';
import { useEffect, useState } from 'react';

/** What a function that calls upstream gets there. */
const PARAMETERS = { path: '/account-info/v3/details' };

hubspot.extend<'crm.record.sidebar'>(() => <EmptyCard />);

/** The least that a card can do: one call of the function, and a word once it has answered. */
function EmptyCard() {
  const [said, setSaid] = useState('Asking');
  useEffect(() => {
    void hubspot
      .serverless('conversations', { parameters: PARAMETERS })
      .then(() => setSaid('Answered'));
  }, []);
  return <Text testId="answer">{said}</Text>;
}
