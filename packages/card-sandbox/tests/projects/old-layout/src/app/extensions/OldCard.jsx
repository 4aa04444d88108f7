import React, { useState } from 'react';
import { Button, hubspot, Text } from '@hubspot/ui-extensions';

hubspot.extend(({ context, runServerlessFunction }) => (
  <OldCard context={context} run={runServerlessFunction} />
));

const OldCard = ({ context, run }) => {
  const [said, setSaid] = useState('nothing');
  const call = async (name) => {
    const answer = await run({
      name,
      propertiesToSend: ['name'],
      payload: { count: 2 },
    });
    setSaid(JSON.stringify(answer));
  };
  return (
    <>
      <Text testId="standing">
        {context.location} {context.crm.objectTypeId}/{context.crm.objectId}
      </Text>
      <Text testId="said">{said}</Text>
      <Button onClick={() => call('count')}>Count</Button>
      <Button onClick={() => call('fail')}>Fail</Button>
    </>
  );
};
