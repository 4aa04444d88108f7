import type { Seed } from '../../format/seed.ts';

/** Merges that take effect under the variants of merged records. */
export const merges: NonNullable<Seed['merges']> = [
  { kind: 'contacts', id: '900', from: ['101', '108'] },
  { kind: 'tickets', id: '950', from: ['501', '509'] },
  { kind: 'tickets', id: '951', from: ['505', '506'] },
];
