import { describe, expect, it } from 'vitest';
import type { WireMessage } from '../hubspot/messages.ts';
import { formattedRichText } from './rich-text.ts';
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
  hasText({ ...shown, text, ...more }, { text: sent, richText: formattedRichText(sent) });

const LONG = 'The other three sets of poles are in the container that docks on Friday.';
const LIST = 'We need:\n- your name\n- your "order number"';
const LINK = 'See https://shop.example/a?b=1 for more';
const SMILE = 'Thank you 🙂 Priya';
const CUT = { truncationStatus: 'TRUNCATED_TO_MOST_RECENT_REPLY' };
const ROW = 'One line.\n\nAnother  line.';

describe('hasText', () => {
  it.each<[string, string, string | undefined, Partial<WireMessage>?]>([
    ['the same text', 'Yes.', 'Yes.'],
    ['line ends of Windows', ROW, 'One line.\r\n\r\nAnother  line.'],
    ['line ends of old Macs', ROW, 'One line.\r\rAnother  line.'],
    ['Unicode line separators', ROW, 'One line.\u2028\u2029Another  line.'],
    ['blank lines removed', ROW, 'One line.\nAnother line.'],
    ['blank lines added', ROW, '\n\nOne line.\n\n\n\nAnother line.\n\n'],
    ['one line', ROW, 'One line. Another line.'],
    ['lines joined without a space', ROW, 'One line.Another line.'],
    ['lines wrapped', LONG, LONG.replace(' that', '\nthat').replace(' sets', ' \nsets')],
    ['no-break spaces', ROW, 'One\u00a0line.\nAnother\u00a0\u00a0line.'],
    ['tabs', ROW, 'One line.\n\tAnother\tline.'],
    ['literal line breaks', ROW, 'One line.<br><br>Another line.'],
    ['paragraph tags', ROW, '<p>One line.</p><p>Another line.</p>'],
    ['zero-width characters added', 'Yes, of course.', 'Yes,\u200b of\u200d cour\u00adse.\ufeff'],
    ['direction marks added', 'Yes, of course.', '\u200eYes, of course.\u200f'],
    ['zero-width characters removed', 'Yes,\u200b of course.', 'Yes, of course.'],
    ['composed letters', 'Gru\u0308ße, Ame\u0301lie', 'Grüße, Amélie'],
    ['decomposed letters', 'Grüße, Amélie', 'Gru\u0308ße, Ame\u0301lie'],
    ['compatible forms', 'Ｗe ﬁt ½ cup…', 'We fit 1⁄2 cup...'],
    ['curly quotes', LIST, LIST.replace(/"(.*)"/, '“$1”')],
    ['angle quotes', LIST, LIST.replace(/"(.*)"/, '«$1»')],
    ['curly apostrophes', "It's here", 'It’s here'],
    ['straight apostrophes', 'It’s here', "It's here"],
    ['long dashes', 'Here - at 9-5 -- now', 'Here – at 9‑5 — now'],
    ['other bullets', LIST, LIST.replaceAll('- ', '• ')],
    ['stars as bullets', LIST, LIST.replaceAll('- ', ' * ')],
    ['an ellipsis', 'Wait... now', 'Wait… now'],
    ['signs as letters beside an emoji', 'Tents™ 🙂 ℡', 'TentsTM 🙂 TEL'],
    ['bold words between stars', 'It is **here** now', 'It is *here* now'],
    ['numbers of a list removed', 'Please:\n1. Open it\n2. Press OK', 'Please:\nOpen it\nPress OK'],
    ['a list numbered with brackets', 'Do:\n1. Open\n2. Press', 'Do:\n1) Open\n(2) Press'],
    ['a list numbered with dots', '1) Open\n10) Press', '1. Open\n 10. Press'],
    ['a fraction in digits', 'Use ½ cup and 1⅔ spoons', 'Use 1/2 cup and 1 2/3 spoons'],
    ['arrows as signs', 'Menu -> Tents => Poles <- here', 'Menu → Tents ⇒ Poles ← here'],
    ['arrows as letters', 'Menu → Tents ↔ 🙂 Poles', 'Menu -> Tents <-> 🙂 Poles'],
    ['typographic signs', '(c) Ridgeline(r)', '© Ridgeline®'],
    ['entities', LIST, LIST.replaceAll('"', '&quot;')],
    ['numbered entities', "It's <here> & now", 'It&#39;s &#60;here&#x3e; &#38; now'],
    ['entities twice', 'Tom & Ann', 'Tom &amp;amp; Ann'],
    ['named letters', 'Grüße', 'Gr&uuml;&szlig;e'],
    ['nothing that looks like a tag', 'Tom & <Ann> agree', 'Tom & agree'],
    ['a link with a slash', 'See https://shop.example', 'See https://shop.example/'],
    ['a link without a scheme', LINK, 'See shop.example/a?b=1 for more'],
    ['another scheme and www', LINK, LINK.replace('https://', 'http://www.')],
    ['a link and its target', LINK, LINK.replace(/https\S+/, '$& <$&>')],
    ['a link and its target in brackets', LINK, LINK.replace(/https\S+/, '$& ($&)')],
    ['a Markdown link', LINK, LINK.replace(/https\S+/, '[$&]($&)')],
    ['a link in angle brackets', LINK, LINK.replace(/https\S+/, '<$&>')],
    ['parameters of a campaign', LINK, LINK.replace('b=1', 'b=1&utm_source=hs_email&_hsenc=p2')],
    ['another spelling of the host', LINK, LINK.replace('shop.example', 'Shop.Example:443')],
    ['an encoded link', 'See https://shop.example/ü', 'See https://shop.example/%C3%BC'],
    ['an encoded ampersand', 'At https://a.example/?a=1&b=2', 'At https://a.example/?a=1&amp;b=2'],
    [
      'a tracked link',
      LINK,
      LINK.replace(/https\S+/, 'https://d2v8.na1.hubspotlinks.com/Ctc/5D+113/d2v8'),
    ],
    [
      'a link and its tracked target',
      LINK,
      LINK.replace(/https\S+/, '$& <https://d2v8.na1.hubspotlinks.com/Ctc/5D+113/d2v8>'),
    ],
    [
      'a redirect to the link',
      LINK,
      LINK.replace(/https\S+/, (url) => `https://t.example/r?to=${encodeURIComponent(url)}`),
    ],
    ['a mail link', 'Mail a@shop.example now', 'Mail a@shop.example <mailto:a@shop.example> now'],
    ['emoji as a short code', SMILE, 'Thank you :slightly_smiling_face: Priya'],
    ['emoji as an emoticon', SMILE, 'Thank you :) Priya'],
    ['emoji as question marks', SMILE, 'Thank you ?? Priya'],
    ['emoji as replacement characters', SMILE, 'Thank you \ufffd\ufffd Priya'],
    ['emoji as an entity', SMILE, 'Thank you &#128578; Priya'],
    ['emoji removed', SMILE, 'Thank you Priya'],
    ['emoji as an image', SMILE, '', { richText: 'Thank you <img src="x.png" alt="🙂"> Priya' }],
    ['emoji without its variation', 'Yes ✔️', 'Yes ✔'],
    ['emoji without its skin tone', 'Yes 👍🏽', 'Yes 👍'],
    ['emoji as escaped code units', SMILE, String.raw`Thank you \ud83d\ude42 Priya`],
    ['half an emoji', SMILE, 'Thank you \ud83d Priya'],
    ['emoji alone', '👍🏽', '👍🏽'],
    ['emoji alone without its skin tone', '👍🏽', '👍'],
    ['rich text alone', 'Tom & <Ann>', '', { richText: '<p>Tom &amp; &lt;Ann&gt;</p>' }],
    ['rich text beside a placeholder', 'Yes.', 'No text', { richText: '<div>Yes.</div>' }],
    ['a signature under it', 'Yes.', 'Yes.\n--\nPriya'],
    ['a signature under two lines', ROW, 'One line.\n\nAnother line.\n\nPriya Raman\nSupport'],
    ['quoted history under it', 'Yes.', 'Yes.\n\nOn Monday, Nora wrote:\n> Hello?'],
    [
      'a link with other words',
      LINK,
      '',
      {
        richText:
          '<p>See <a href="https://shop.example/a?b=1">https://shop.example/a?b=1</a> for more</p>',
      },
    ],
    ['cut after 32 characters', LONG, 'The other three sets of poles are in the', CUT],
    ['cut at a line', 'Yes.\nOn Monday: no', 'Yes.', { truncationStatus: 'TRUNCATED' }],
    ['cut within a link', `${LONG} ${LINK}`, `${LONG} See https://shop.exam...`, CUT],
    ['cut anywhere', LONG, `${LONG.slice(0, 50)}…`, { truncationStatus: 'TRUNCATED' }],
  ])('recognizes a text after this change: %s', (_, sent, text, more) => {
    expect(shows(sent, text, more)).toBe(true);
  });

  it('recognizes nothing in a text that is only a bullet', () => {
    expect(shows('-', 'Yes.')).toBe(false);
    expect(shows('Yes.', '-', CUT)).toBe(false);
    expect(shows('-', '-')).toBe(false);
  });

  it('does not recognize a message without text, when the rich text has none either', () => {
    const message = { ...shown, text: '', richText: '<p></p>' };
    expect(hasText(message, { text: 'Yes.', richText: '<img src="x">' })).toBe(false);
  });

  it.each<[string, string, string | undefined, Partial<WireMessage>?]>([
    ['another number', 'Reply 1', 'Reply 10'],
    ['a shorter number', 'Reply 10', 'Reply 1'],
    ['other punctuation between digits', 'It costs 1.50', 'It costs 150'],
    ['the opposite sign', 'Is 5 < 6', 'Is 5 > 6'],
    ['a question instead', 'Yes.', 'Yes?'],
    ['a word more in its line', 'Yes.', 'Yes. Really.'],
    ['a line before it', 'Yes.', 'Hello!\nYes.'],
    ['another link', LINK, LINK.replace('b=1', 'b=2')],
    ['a link on another host', LINK, LINK.replace('shop', 'chop')],
    ['another port', LINK, LINK.replace('.example', '.example:444')],
    ['another number in a list with brackets', '1. a\n2. b', '1) a\n3) b'],
    ['another arrow', 'Turn ->', 'Turn ←'],
    ['another fraction', 'Use ½ cup', 'Use 1/4 cup'],
    ['another number in a list', '1. a\n2. b', '1. a\n3. b'],
    ['a product instead of a number', 'It is 2*3', 'It is 23'],
    ['no link', 'See https://shop.example/a', 'See'],
    ['another emoji alone', '👍', '👎'],
    ['the beginning, not cut', LONG, LONG.slice(0, 50)],
    [
      'the beginning, not known to be cut',
      LONG,
      LONG.slice(0, 50),
      { truncationStatus: 'NOT_TRUNCATED' },
    ],
    ['31 characters, cut', LONG, 'The other three sets of poles are in th', CUT],
    ['a first line, not cut', 'Yes.\nNo.', 'Yes.'],
    ['cut too short to tell', 'Reply 10', 'Reply 1', { truncationStatus: 'TRUNCATED' }],
    ['no text', 'Yes.', undefined],
    ['no text, cut', 'Yes.', '', { truncationStatus: 'TRUNCATED' }],
    ['a link alone', 'https://shop.example/a', 'https://shop.example/b'],
  ])('does not recognize another text: %s', (_, sent, text, more) => {
    expect(shows(sent, text, more)).toBe(false);
  });
});
