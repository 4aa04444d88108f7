import { expect, test } from 'vitest';
import { openCard } from '../testing/openCard.tsx';
import { aList, okResponse, aPreview, aThread } from '../testing/fixtures.ts';

test('loads a page once per cursor, and again after a refresh', async () => {
  const card = openCard({
    listThreads: ({ after }) =>
      okResponse(
        after
          ? aList([aThread({ id: 'last' })])
          : aList([aThread({ id: 'first' })], { after: 'same cursor' }),
      ),
    previewThreads: ({ threadIds }) =>
      okResponse({
        previews: threadIds.map((id) => aPreview(id, { subject: `Subject ${id}` })),
        failures: [],
      }),
  });
  await card.sees('1 of 1+');
  card.press('Show more');
  card.press('Show more');
  await card.sees('Subject last');
  expect(card.callsOf('listThreads')).toHaveLength(2);

  card.press('Refresh');
  await card.waitFor(() => expect(card.text()).not.toContain('Subject last'));
  await card.pressWhenReady('Show more');
  await card.sees('Subject last');
});
