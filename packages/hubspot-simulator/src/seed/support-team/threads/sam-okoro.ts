import {
  instagram,
  shopChat,
  sms,
  supportMail,
  trailForum,
  tradeMail,
} from '../records/inboxes.ts';
import { assigned, closed, customer, team } from '../../format/lines.ts';
import type { SeedThread } from '../../format/seed.ts';
import { amara, jonas, mateo, priya, yuki } from '../records/team.ts';

/** Ten months of questions, newest first. */
const QUESTIONS = [
  [
    'Crampons for rental',
    'Which of your crampons survive a season of rental?',
    'The steel ones. We give rental firms the front points at cost.',
  ],
  ['Half ropes', 'Do you still have 8.1 half ropes in 60 m?', 'Twelve in orange, none in green.'],
  [
    'Client forgot harness',
    'Can somebody bring a harness, size S, to the trailhead tomorrow at six?',
    'Mateo drives by and leaves it with the ranger.',
  ],
  [
    'Logo on helmets',
    'What does it cost to print our logo on 30 helmets?',
    'Four dollars each, ten working days.',
  ],
  [
    'Late parcel',
    'The parcel from Monday is not here.',
    'It sits in Tacoma because of the snow. Tomorrow, they say.',
  ],
  ['Avalanche probes', 'Two probes came without the cord.', 'Two cords are in the post, sorry.'],
  [
    'Gloves, lost and found',
    'A client left gloves in your Bellingham store.',
    'Grey, leather? They are here.',
  ],
  ['Terms for 2027', 'Same trade terms next year?', 'Same terms, and five percent on ropes.'],
  ['Ice screws', 'Are the 13 cm screws back?', 'Next Wednesday.'],
  [
    'Photos for your blog',
    'You may use the Baker pictures if you name us.',
    'We will, and thank you!',
  ],
  ['Stove fuel by courier', 'Can you ship white gas to Ketchikan?', 'Only by sea, eight days.'],
  ['Invoice address', 'Please use the new address on all invoices.', 'Changed from today.'],
  ['Tent repair', 'Zip of the mess tent is gone.', 'Send the inner only, we do it in a week.'],
  ['First aid kits', 'Which of the kits meets the WFR list?', 'The large one, plus a SAM splint.'],
  ['Demo skis', 'May we keep the demo skis over the weekend?', 'Until Tuesday noon, please.'],
  [
    'Radio harness',
    'Do you make a chest harness for radios?',
    'Not we, but Hilltop does, we can order it.',
  ],
  [
    'Sleeping bags wet',
    'How do we dry eighteen down bags fast?',
    'Big laundromat, low heat, three tennis balls each.',
  ],
  ['Credit note', 'Credit note for the returned poles is missing.', 'It went out this morning.'],
  ['Bear spray', 'Need 24 cans for June.', 'Reserved for you.'],
  [
    'Size chart',
    'Your size chart for mitts is in centimetres only.',
    'Inches are online now, thanks for telling us.',
  ],
  ['Snowshoes', 'Are the bindings of the Trek 25 replaceable?', 'Yes, part 25-B, twelve dollars.'],
  [
    'Group discount',
    'Our clients want to buy the same jacket. Discount?',
    'Code OKORO10 works until the end of the month.',
  ],
  [
    'Water filters',
    'Filters froze. Are they done for?',
    'If they froze wet, yes. Please replace them.',
  ],
  ['Trekking poles', 'One lock slips.', 'A new lock is in the post.'],
  ['Map cases', 'Do the map cases float?', 'The large ones do.'],
  ['Order twice', 'I think I ordered the slings twice.', 'You did, one order is cancelled.'],
  ['Waxing night', 'Is there a place left on the waxing night?', 'Two.'],
  ['Packrafts', 'Can a guide company rent packrafts for a week?', 'Yes, 25 dollars a day each.'],
  ['Glacier glasses', 'Lenses of the kids model are too light.', 'We exchange all six.'],
  ['Carabiner recall', 'Are ours part of the recall?', 'No, yours are from a later batch.'],
  ['Boot dryer', 'Which boot dryer do you use in the shop?', 'The eight-pair one, and we love it.'],
  [
    'Duffels',
    'Two of the duffels have the wrong colour.',
    'Keep them, the right ones are on their way.',
  ],
  ['Headlamps', 'Do you take the old batteries back?', 'In every store.'],
  ['Stakes for snow', 'How many snow stakes for a Kestrel 3?', 'Ten, better twelve.'],
  ['Shuttle', 'Does your shuttle go to Glacier on Sundays?', 'From May on.'],
  ['Climbing tape', 'Twenty rolls, please.', 'Packed.'],
  ['Rental waiver', 'Can we link to your rental waiver?', 'Please do.'],
  [
    'Summer camp',
    'Quote for 40 kids, harness and helmet?',
    'The quote is attached to your account.',
  ],
  ['Thanks', 'Best service of the year. Thank you all!', 'That made our day 🧗'],
] as const;

const agents = [priya, jonas, amara, mateo, yuki];
const accounts = [
  tradeMail,
  supportMail,
  sms,
  tradeMail,
  shopChat,
  tradeMail,
  trailForum,
  instagram,
];

/** With the thread on ticket 506, the contact has forty threads. */
export const samOkoro: readonly SeedThread[] = QUESTIONS.map(
  ([subject, asked, answered], index): SeedThread => {
    const days = 1 + index * 7;
    const agent = agents[index % agents.length] ?? priya;
    const waiting = index % 13 === 0;
    const open = index < 6;
    return {
      id: String(70_060_001 + index),
      with: '106',
      account: accounts[index % accounts.length] ?? tradeMail,
      subject,
      lines: [
        customer(`${days}d 5h`, asked),
        ...(waiting ? [] : [assigned(agent, `${days}d 4h`), team(agent, `${days}d 4h`, answered)]),
        ...(open || waiting ? [] : [closed(agent, `${days}d 3h`)]),
      ],
    };
  },
);
