import React, { useState } from 'react';
import {
  Button,
  formatCrmProperties,
  hubspot,
  Modal,
  ModalBody,
  Text,
  useCrmSearch,
} from '@hubspot/ui-extensions';
import { fetchHubSpotApi } from '@hubspot/ui-extensions/experimental/api-client';

hubspot.extend(({ actions, runServerlessFunction }) => (
  <Tab actions={actions} run={runServerlessFunction} />
));

const SEARCH = {
  objectType: 'deals',
  properties: ['dealname', 'amount'],
  sorts: [{ propertyName: 'amount', direction: 'DESCENDING' }],
  pageLength: 1,
};

/** Uses every request that a card can make. */
const Tab = ({ actions, run }) => {
  const [result, setResult] = useState('nothing');
  const deals = useCrmSearch(SEARCH, { propertiesToFormat: ['amount'] });
  const report = (asking) =>
    void asking.then(
      (answer) => setResult(JSON.stringify(answer)),
      (error) => setResult(String(error)),
    );
  const greet = { parameters: { mark: '!' }, propertiesToSend: ['firstname'] };
  const found = deals.results.map(
    ({ properties }) => `${properties.dealname} ${properties.amount}`,
  );
  return (
    <>
      <Text testId="result">{result}</Text>
      <Text testId="deals">
        {deals.isLoading ? 'looking' : `${deals.total}: ${found.join(', ')}`}
      </Text>
      <Button onClick={deals.pagination.nextPage}>Next deal</Button>
      <Button onClick={() => report(hubspot.serverless('greet', greet))}>Greet</Button>
      <Button onClick={() => report(run({ name: 'greet', ...greet }))}>Greet as before</Button>
      <Button
        onClick={() =>
          report(hubspot.fetch('https://weather.example/v1/week').then((answer) => answer.json()))
        }
      >
        Weather
      </Button>
      <Button onClick={() => report(hubspot.fetch('https://weather.example/v1/year'))}>
        No fixture
      </Button>
      <Button
        onClick={() =>
          report(fetchHubSpotApi({ path: '/crm/v3/objects/deals/401', method: 'GET' }))
        }
      >
        API
      </Button>
      <Button
        onClick={() => report(fetchHubSpotApi({ path: '/marketing/v3/emails', method: 'GET' }))}
      >
        No such API
      </Button>
      <Button
        onClick={() =>
          report(
            formatCrmProperties({
              objectType: '0-3',
              properties: { amount: '12', closedate: '2026-11-17T10:00:00Z' },
              formattingOptions: { dateTime: { format: 'YYYY-MM-DD' } },
            }),
          )
        }
      >
        Format
      </Button>
      <Button onClick={() => actions.navigateToPage({ to: '/docs', params: { from: 'tab' } })}>
        Docs
      </Button>
      <Button
        overlay={
          <Modal id="modal" title="Of the tab">
            <ModalBody>Here</ModalBody>
          </Modal>
        }
      >
        Open
      </Button>
    </>
  );
};
