import { Button, hubspot, Text, useExtensionContext } from '@hubspot/ui-extensions';
import { useAssociations, useCrmProperties } from '@hubspot/ui-extensions/crm';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(({ context, actions }) => {
  const { copyTextToClipboard, addAlert, fetchCrmObjectProperties } = actions;
  return (
    <Platform
      record={`${context.crm.objectTypeId}/${context.crm.objectId}`}
      {...{ copyTextToClipboard, addAlert, fetchCrmObjectProperties }}
    />
  );
});

interface Props {
  record: string;
  copyTextToClipboard: (text: string) => Promise<void>;
  addAlert: (alert: { message: string; type: 'success' }) => void;
  fetchCrmObjectProperties: (names: string[]) => Promise<Record<string, string>>;
}

/** A card that asks HubSpot for everything that it offers beside components. */
function Platform({ record, copyTextToClipboard, addAlert, fetchCrmObjectProperties }: Props) {
  const { user, portal, location } = useExtensionContext<'crm.record.sidebar'>();
  const { properties } = useCrmProperties(['email']);
  const { results } = useAssociations({ toObjectType: '0-5', properties: ['subject'] });
  const [said, setSaid] = useState('');
  const show = (answer: Promise<unknown>) => {
    answer.then(
      (value) => setSaid(JSON.stringify(value)),
      (error: unknown) => setSaid(String(error)),
    );
  };
  return (
    <>
      <Text testId="context">
        {[record, user.id, user.email, user.locale, portal.timezone, location].join(' ')}
      </Text>
      <Text testId="properties">{properties.email}</Text>
      <Text testId="associations">{results.map(({ toObjectId }) => toObjectId).join()}</Text>
      <Text testId="now">{new Date().toISOString().slice(0, 10)}</Text>
      <Text testId="said">{said}</Text>
      <Button onClick={() => show(fetchCrmObjectProperties(['company']))}>Company</Button>
      <Button
        onClick={() => show(hubspot.serverless('conversations', { parameters: { action: 'x' } }))}
      >
        Call
      </Button>
      <Button onClick={() => show(hubspot.serverless('nobody'))}>Call nobody</Button>
      <Button onClick={() => show(hubspot.fetch('https://example.com/'))}>Fetch</Button>
      <Button onClick={() => addAlert({ type: 'success', message: 'Well done' })}>Alert</Button>
      <Button onClick={() => show(copyTextToClipboard('copied').then(() => 'copied'))}>Copy</Button>
    </>
  );
}
