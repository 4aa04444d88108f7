import { question } from './variant.ts';

export const formats = [
  ...question({
    group: 'Formats',
    unknown: 'Whether ids are always JSON strings, and how large they get.',
    settle: 'Log the types and lengths of ids in responses.',
    variants: {
      'ids-numeric': 'Ids are JSON numbers.',
      'ids-above-2-53': 'Thread ids exceed 2^53.',
      'association-ids-numeric': 'Associated ids are numbers, and missing labels are `null`.',
    },
  }),
  ...question({
    group: 'Formats',
    unknown: 'Whether timestamps are always ISO 8601.',
    settle: 'Log the format of timestamps in responses.',
    oneOf: true,
    variants: {
      'timestamps-epoch-number': 'Timestamps are numbers of epoch milliseconds.',
      'timestamps-epoch-text': 'Timestamps are texts of epoch milliseconds.',
    },
  }),
  ...question({
    group: 'Paging',
    unknown: 'In which form HubSpot expects its percent-encoded cursors back.',
    settle: 'Request a second page with the cursor as received, and decoded once.',
    oneOf: true,
    variants: {
      'cursor-decoded-only': 'Cursors only work after they were decoded once.',
      'cursor-encoded-only': 'Cursors only work exactly as received.',
      'cursor-numeric': 'Cursors are JSON numbers.',
    },
  }),
  ...question({
    group: 'Paging',
    unknown: 'Whether a list can return the same cursor twice.',
    settle: 'Page through a long list sorted by `latestMessageTimestamp`.',
    variants: { 'cursor-repeats': 'The last page returns the cursor that it was requested with.' },
  }),
];
