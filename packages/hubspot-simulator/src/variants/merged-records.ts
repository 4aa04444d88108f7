import { question } from './variant.ts';

const settle =
  'Merge two test records that have threads, and list threads by the new and the old ids.';

export const mergedRecords = [
  ...question({
    group: 'Merged records',
    unknown: 'How the threads of merged contacts are listed, and which contact id they carry.',
    settle,
    oneOf: true,
    variants: {
      'contacts-merged-rewritten':
        'Threads carry the new contact id and are listed under the new and the old ids.',
      'contacts-merged-listed-under-new':
        'Threads keep the old contact id and are listed under the new id only.',
      'contacts-merged-listed-under-old':
        'Threads keep the old contact id and are listed under that id only.',
    },
  }),
  ...question({
    group: 'Merged records',
    unknown: 'How the threads of merged tickets are listed, and which ticket id they carry.',
    settle,
    oneOf: true,
    variants: {
      'tickets-merged-rewritten':
        'Threads carry the new ticket id and are listed under the new and the old ids.',
      'tickets-merged-listed-under-new':
        'Threads keep the old ticket id and are listed under the new id only.',
      'tickets-merged-listed-under-old':
        'Threads keep the old ticket id and are listed under that id only.',
    },
  }),
];
