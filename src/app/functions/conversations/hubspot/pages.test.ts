import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPage } from './pages.ts';
import { id } from './wire/lenient-schemas.ts';

const read = (body: unknown) => readPage(v.object({ id }), body);
const next = { after: 'NTI=' };

describe('a page', () => {
  it.each([
    [{ results: [{ id: '7' }], paging: { next } }],
    [{ results: { id: '7' }, paging: { next } }],
    [{ results: { '7': { id: 7 } }, paging: { next } }],
    [{ results: { results: [{ id: '7' }] }, paging: { next } }],
    [{ threads: [{ id: '7' }], paging: { next } }],
    [{ results: [{ id: '7' }], paging: { next: { after: 'NTI%3D' } } }],
    [{ results: [{ id: '7' }], paging: { next: { link: '/threads?limit=1&after=NTI%3D' } } }],
    [
      {
        results: [{ id: '7' }],
        paging: { next: 'https://x.example/threads?after=NTI%3D&limit=1' },
      },
    ],
  ])('is read from %j', (body) => {
    expect(read(body)).toEqual({ rows: [{ id: '7' }], unreadable: 0, after: 'NTI=' });
  });

  it.each([{ results: null }, { results: null, paging: null }, {}, { paging: { next: null } }, []])(
    'is empty for %j',
    (body) => {
      expect(read(body)).toEqual({ rows: [], unreadable: 0, after: undefined });
    },
  );

  it('is read up to 1,000 rows, twice as many as HubSpot documents', () => {
    const results = Array.from({ length: 5_000 }, (_, index) => ({ id: String(index) }));
    expect(read({ results }).rows).toHaveLength(1_000);
  });

  it('counts rows that it cannot read', () => {
    expect(read({ results: [null, { id: '7' }, {}] })).toMatchObject({ unreadable: 2 });
  });

  it.each([null, 'text', 5, { message: 'none' }, { id: '7' }])('cannot be read from %j', (body) => {
    expect(() => read(body)).toThrow();
  });
});
