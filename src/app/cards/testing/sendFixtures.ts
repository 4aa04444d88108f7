import { aConversation, aMessage, okResponse, aReply, minutesAgo } from './fixtures.ts';

/** The text of a reply and the name of the Send button. */
export const TEXT = 'A new one is on its way.';
export const SEND = 'Send';

export const reply = aReply({ subject: 'Re: Broken zip' });
export const sent = () => okResponse({ outcome: 'sent' as const, message: reply });

/** A customer message that arrives before the reply, and the thread with it. */
const newer = aMessage({ id: 'm9', at: minutesAgo(0), text: 'Forget it, I found it.' });
export const changedConversation = () => aConversation({ messages: [newer, aMessage()] });

export const unconfirmed = (startedAt = minutesAgo(0)) =>
  okResponse({ outcome: 'unconfirmed' as const, startedAt, messages: [newer, aMessage()] });
