import { aConversation, aMessage, answered, aReply, minutesAgo } from './conversations.ts';

/** What an agent writes, and the button that sends it. */
export const TEXT = 'A new one is on its way.';
export const SEND = 'Send';

export const reply = aReply({ subject: 'Re: Broken zip' });
export const sent = () => answered({ outcome: 'sent' as const, message: reply });

/** What the customer wrote before the reply arrived, and the thread with it. */
export const newer = aMessage({ id: 'm9', at: minutesAgo(0), text: 'Forget it, I found it.' });
export const changed = () => aConversation({ messages: [newer, aMessage()] });

export const unconfirmed = (startedAt = minutesAgo(0)) =>
  answered({ outcome: 'unconfirmed' as const, startedAt, messages: [newer, aMessage()] });
