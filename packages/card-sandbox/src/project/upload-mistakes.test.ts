import { expect, it } from 'vitest';
import { uploadMistakes } from './upload-mistakes.ts';

const FILES = ['app/functions/package.json'];
const CARD = { uid: 'orders', type: 'card', config: {} };
const PAY = { uid: 'pay', type: 'app-function', config: {} };

it.each([
  ['a card below app/cards', { 'app/cards/old/a-hsmeta.json': CARD }, /directly in app.cards$/],
  [
    'a uid used twice',
    { 'app/cards/a-hsmeta.json': CARD, 'app/cards/b-hsmeta.json': CARD },
    /uid "orders", which app\/cards\/a-hsmeta\.json and .*b-hsmeta\.json share/,
  ],
  [
    'the token among the secrets',
    {
      'app/functions/pay-hsmeta.json': {
        ...PAY,
        config: { secretKeys: ['PRIVATE_APP_ACCESS_TOKEN'] },
      },
    },
    /"pay" has PRIVATE_APP_ACCESS_TOKEN among its secretKeys, .*: remove it/,
  ],
  [
    'a second app',
    {
      'app/app-hsmeta.json': { uid: 'one', type: 'app', config: {} },
      'two/app-hsmeta.json': { uid: 'two', type: 'app', config: {} },
    },
    /one app in a project, but app\/app-hsmeta\.json and two/,
  ],
  [
    'an invalid uid',
    { 'app/cards/a-hsmeta.json': { ...CARD, uid: 'my card' } },
    /rejects the uid "my card"/,
  ],
  [
    'a card without tickets in the help desk',
    {
      'app/cards/a-hsmeta.json': {
        ...CARD,
        config: { location: 'helpdesk.sidebar', objectTypes: ['CONTACT'] },
      },
    },
    /"orders" in the help desk: add "tickets"/,
  ],
  [
    'an endpoint without methods',
    {
      'app/functions/pay-hsmeta.json': {
        ...PAY,
        config: { endpoint: { path: 'pay', method: 'GET' } },
      },
    },
    /endpoint of the function "pay" .* needs "methods"/,
  ],
])('reports %s', (_, components, sentence) => {
  expect(uploadMistakes(new Map(Object.entries(components)), FILES)).toEqual([
    expect.stringMatching(sentence),
  ]);
});

it('reports functions without a package.json', () => {
  const components = new Map([['app/functions/pay-hsmeta.json', PAY]]);
  expect(uploadMistakes(components, [])).toEqual([
    expect.stringMatching(/without app.functions.package\.json: add one/),
  ]);
});

it('says nothing about what HubSpot accepts', () => {
  const endpoint = { path: 'pay', methods: ['GET'] };
  const components = new Map([
    ['app/cards/orders-hsmeta.json', CARD],
    ['app/functions/pay-hsmeta.json', { ...PAY, config: { endpoint, secretKeys: ['KEY'] } }],
  ]);
  expect(uploadMistakes(components, FILES)).toEqual([]);
});
