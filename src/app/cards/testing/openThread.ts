import type { Conversation } from '../contract/conversation.ts';
import { openCard, type Responses, type CardSetup } from './openCard.tsx';
import { aConversation, aList, okResponse, aPreview, aThread } from './fixtures.ts';

/**
 * Opens the only thread of a record, named "Broken zip". Also returns the responses, which a test may
 * change while the card is open.
 */
export async function openThread(
  overrides: Responses = {},
  conversation: Partial<Conversation> = {},
  setup: CardSetup = {},
) {
  const thread = conversation.thread ?? aThread();
  const responses: Responses = {
    listThreads: () => okResponse(aList([thread])),
    previewThreads: () => okResponse({ previews: [aPreview('900')], failures: [] }),
    readThread: () => okResponse(aConversation({ thread, ...conversation })),
    ...overrides,
  };
  const card = openCard(responses, setup);
  await card.sees('Broken zip');
  card.openThread('Broken zip');
  await card.waitFor(() => {
    const isRead =
      card.callsOf('readThread').length > 0 && !card.text().includes('Loading messages…');
    if (!isRead) throw new Error('The thread is not read yet');
  });
  return { card, responses };
}
