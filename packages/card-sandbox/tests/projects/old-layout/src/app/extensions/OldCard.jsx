import React, { useState } from 'react';
import { Button, hubspot, Text } from '@hubspot/ui-extensions';

hubspot.extend(({ context, runServerlessFunction }) => (
  <OldCard context={context} run={runServerlessFunction} />
));

const OldCard = ({ context, run }) => {
  const [result, setResult] = useState('nothing');
  const call = async (name) => {
    const answer = await run({
      name,
      propertiesToSend: ['name'],
      payload: { count: 2 },
    });
    setResult(JSON.stringify(answer));
  };
  return (
    <>
      <Text testId="location">
        {context.location} {context.crm.objectTypeId}/{context.crm.objectId}
      </Text>
      <Text testId="result">{result}</Text>
      <Button onClick={() => call('count')}>Count</Button>
      <Button onClick={() => call('fail')}>Fail</Button>
    </>
  );
};
