import { describe, expect, it } from 'vitest';
import type { WireMessage } from '../hubspot/messages.ts';
import { richTextOf } from './rich-text.ts';
import { hasText } from './same-text.ts';

const shown: WireMessage = {
  id: '1',
  type: 'MESSAGE',
  createdAt: undefined,
  createdBy: undefined,
  client: undefined,
  senders: [],
  recipients: [],
  text: undefined,
  richText: undefined,
  subject: undefined,
  attachments: [],
  direction: undefined,
  channelId: undefined,
  channelAccountId: undefined,
  truncationStatus: undefined,
  status: undefined,
  assignedFrom: undefined,
  assignedTo: undefined,
  newStatus: undefined,
  fromInboxId: undefined,
  toInboxId: undefined,
};

const shows = (sent: string, text: string | undefined, more: Partial<WireMessage> = {}) =>
  hasText({ ...shown, text, ...more }, { text: sent, richText: richTextOf(sent) });

const LONG = 'The other three sets of poles are in the container that docks on Friday.';

describe('hasText', () => {
  it.each<[string, string, string | undefined, Partial<WireMessage>?]>([
    ['that is the same', 'Yes.', 'Yes.'],
    ['with other white space', 'Yes,\r\n\r\nof  course ', 'Yes,\nof course'],
    ['as rich text alone', 'Tom & <Ann>', '', { richText: '<p>Tom &amp; &lt;Ann&gt;</p>' }],
    ['with a signature under it', 'Yes.', 'Yes.\n--\nPriya'],
    ['that was cut at a line', 'Yes.\nOn Monday: no', 'Yes.', { truncationStatus: 'TRUNCATED' }],
    ['that was cut anywhere', LONG, `${LONG.slice(0, 50)}…`, { truncationStatus: 'TRUNCATED' }],
    ['of emoji', '👍🏽', '👍🏽'],
  ])('is true: %s', (_, sent, text, more) => {
    expect(shows(sent, text, more)).toBe(true);
  });

  it('is false: a message without text, when the rich text has none either', () => {
    const message = { ...shown, text: '', richText: '<p></p>' };
    expect(hasText(message, { text: 'Yes.', richText: '<img src="x">' })).toBe(false);
  });

  it.each<[string, string, string | undefined, Partial<WireMessage>?]>([
    ['but another', 'Reply 1', 'Reply 10'],
    ['that is longer', 'Reply 10', 'Reply 1'],
    ['that is cut too short to tell', 'Reply 10', 'Reply 1', { truncationStatus: 'TRUNCATED' }],
    ['none at all', 'Yes.', undefined],
    ['none at all, cut', 'Yes.', '', { truncationStatus: 'TRUNCATED' }],
  ])('is false: %s', (_, sent, text, more) => {
    expect(shows(sent, text, more)).toBe(false);
  });
});
