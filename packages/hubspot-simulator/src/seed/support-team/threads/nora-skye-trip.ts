import { polePhoto, packingList, voiceNote } from '../records/files.ts';
import { helpDesk, helpDeskChat, helpDeskMail, sms, supportMail } from '../records/inboxes.ts';
import { assigned, closed, comment, customer, moved, team, welcome } from '../../format/lines.ts';
import type { SeedThread } from '../../format/seed.ts';
import { amara, jonas, parcelApp, priya, shopBot, system, trailGuide } from '../records/team.ts';

const FIRST_MAIL = `Hello,

we opened the six Kestrel tents for our Skye trip on Saturday and pitched them on the school field. All six have the same problem: the second pole section splits at the ferrule as soon as the pole is bent. Photo attached.

The group leaves next Monday. I need six working tents or six sets of poles by Friday at the latest.

Order RO-20418, delivered on the 3rd.

Nora Whitfield
Head of expeditions, Fernhill Outdoor School`;

const SECOND_MAIL = `Hi Priya,

thank you for the quick answer. Three sets by Thursday are a start, but I have 14 pupils and six tents. Two things I need to know today:

1. When do the other three sets come?
2. If they don't, will you lend us tents from the demo stock?

I have to tell the parents tonight.

Nora`;

/** Ticket 501: one urgent case on four channels. */
export const skyeTrip: readonly SeedThread[] = [
  {
    id: '70010001',
    with: '101',
    account: supportMail,
    ticket: '501',
    subject: 'Snapped poles on all six Kestrel tents',
    lines: [
      customer('3d 4h', FIRST_MAIL, { files: [polePhoto], cc: ['office@fernhill.example'] }),
      moved(system, '3d 3h 58m', helpDesk),
      assigned(priya, '3d 3h 40m', system),
      team(
        priya,
        '3d 3h 12m',
        'Hi Nora,\n\nthank you for the photo, it shows exactly what we need: this batch has a hard ferrule, and we are replacing every set. Three sets are on their way and reach you by Thursday.\n\nI am asking the warehouse about the other three and write again tomorrow.\n\nPriya',
        {
          subject: 'Re: Snapped poles on all six Kestrel tents',
          richText:
            '<p>Hi Nora,</p><p>thank you for the photo, it shows exactly what we need: this batch has a hard ferrule, and we are replacing <strong>every set</strong>. Three sets are on their way and reach you by Thursday.</p><p>I am asking the warehouse about the other three and write again tomorrow.</p><p>Priya</p>',
        },
      ),
      comment(
        priya,
        '2d 22h',
        'Warehouse says the other three sets are in the container that docks on Friday. That is too late for Skye. @Jonas can we lend demo tents?',
      ),
      comment(
        jonas,
        '2d 21h',
        'Four demo Kestrels are free until the 30th. I can bring them to the courier by noon.',
      ),
      customer('5h 20m', SECOND_MAIL, {
        subject: 'Re: Snapped poles on all six Kestrel tents',
        unresolved: true,
        original: `${SECOND_MAIL}\n\nOn Saturday Ridgeline Support wrote:\n> Hi Nora,\n>\n> thank you for the photo, it shows exactly what we need: this batch has a hard\n> ferrule, and we are replacing every set. Three sets are on their way and reach\n> you by Thursday.\n>\n> I am asking the warehouse about the other three and write again tomorrow.\n>\n> Priya`,
      }),
    ],
  },
  {
    id: '70010002',
    with: '101',
    account: helpDeskChat,
    ticket: '501',
    lines: [
      welcome(shopBot, '1h 14m', 'Hi there! Ask us anything about your order or your gear.'),
      customer(
        '1h 13m',
        'Hi, I wrote an email about tent poles this morning, is somebody looking at it?',
      ),
      team(
        trailGuide,
        '1h 12m',
        'I can see order RO-20418 with six Kestrel tents. Shall I pass you on to a colleague?',
        {
          attachments: [
            {
              type: 'QUICK_REPLIES',
              allowMultiSelect: false,
              allowUserInput: true,
              quickReplies: [
                { label: 'Yes, please', value: 'yes', valueType: 'TEXT' },
                {
                  label: 'Track my order',
                  value: 'https://ridgeline.example/track',
                  valueType: 'URL',
                },
              ],
            },
          ],
        },
      ),
      customer('1h 11m', 'Yes, please'),
      customer('58m', 'Still there? 🏕️ It is really about whether we can go at all.'),
    ],
  },
  {
    id: '70010003',
    with: '101',
    account: sms,
    ticket: '501',
    lines: [
      team(
        parcelApp,
        '22h',
        'Ridgeline: 1 parcel (3 pole sets) leaves our warehouse today. Track: https://parceltrack.example/9K2M',
      ),
      customer('21h 40m', 'Only 3? We ordered 6 tents'),
      assigned(amara, '21h 30m'),
      team(
        amara,
        '21h 28m',
        'Yes, 3 today. The rest is being sorted by mail with Priya, she has your case.',
        {
          read: true,
        },
      ),
      customer('21h 25m', '👍'),
    ],
  },
  {
    id: '70010004',
    with: '101',
    account: helpDeskMail,
    ticket: '501',
    subject: 'Packing list for Skye, can you check it?',
    lines: [
      customer(
        '2d 8h',
        'As promised: the packing list. Could one of you look over the kitchen part?',
        {
          files: [packingList, voiceNote],
        },
      ),
      assigned(jonas, '2d 7h'),
      team(
        jonas,
        '2d 6h',
        'Looks good. Take one more gas canister per four people: it is going to be cold.',
      ),
      closed(jonas, '2d 6h'),
    ],
  },
];
