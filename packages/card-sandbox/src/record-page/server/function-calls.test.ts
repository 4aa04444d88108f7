import { expect, it } from 'vitest';
import { createFunctionCalls } from './function-calls.ts';
import { createNews } from './news.ts';

const nobody = {
  now: () => new Date(0),
  portalId: () => 1,
  emailOf: () => undefined,
  propertiesOf: () => Promise.resolve({}),
};

it('names a function that a card calls and that is not there: the card itself may keep it back', async () => {
  const news = createNews(() => []);
  const call = createFunctionCalls(() => undefined, nobody, news);
  const request = { propertiesToSend: [], userId: 1, locale: 'en', tellsIdentity: true };
  expect(await call('save_note', request)).toBeUndefined();
  expect(news.since(-1)?.lacks).toEqual([
    'A card calls the function "save_note", and the project describes none of this name that could be built',
  ]);
});
