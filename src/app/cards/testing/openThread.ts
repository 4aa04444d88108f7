import type { Conversation } from '../contract/conversation.ts';
import { openCard, type Answers, type Place } from './card.tsx';
import { aConversation, aList, answered, aPreview, aThread } from './conversations.ts';

/**
 * Opens the one thread of a record, called "Broken zip". The answers come back too: a test may
 * change them while the card is open.
 */
export async function openThread(
  more: Answers = {},
  is: Partial<Conversation> = {},
  place: Place = {},
) {
  const thread = is.thread ?? aThread();
  const answers: Answers = {
    listThreads: () => answered(aList([thread])),
    previewThreads: () => answered({ previews: [aPreview('900')], failures: [] }),
    readThread: () => answered(aConversation({ thread, ...is })),
    ...more,
  };
  const card = openCard(answers, place);
  await card.sees('Broken zip');
  card.openThread('Broken zip');
  await card.waitFor(() => {
    const isRead =
      card.callsOf('readThread').length > 0 && !card.text().includes('Loading messages…');
    if (!isRead) throw new Error('The thread is not read yet');
  });
  return { card, answers };
}
