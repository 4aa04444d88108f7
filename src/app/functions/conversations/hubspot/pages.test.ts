import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { allRows, readPage } from './pages.ts';
import { id } from './wire/lenient-schemas.ts';

const read = (body: unknown) => readPage(v.object({ id }), body);
const next = { after: 'NTI=' };

const cursorOf = (next: unknown) => read({ results: [], paging: { next } }).after;

it.each([
  [{ after: 7 }, '7'],
  [{ after: '', link: '/threads?after=a%26b#top' }, 'a&b'],
  [{ after: 'a%E0%A4%A' }, 'a%E0%A4%A'],
  [{ after: 'a', link: '/threads?after=b' }, 'a'],
  [{ link: '/threads?before=b' }, undefined],
  [{ link: '/threads/after=b' }, undefined],
  [{ link: 5 }, undefined],
  [{ after: true }, undefined],
  [{}, undefined],
])('the cursor in %j is %j', (next, after) => {
  expect(cursorOf(next)).toBe(after);
});

describe('all rows', () => {
  const page = (id: string, after: string | undefined) => ({ rows: [id], after, unreadable: 0 });

  it('are read up to the last page, a page that was read, or the limit', async () => {
    const read = (...cursors: (string | undefined)[]) => {
      const pages = cursors.map((after, index) => page(String(index), after)).values();
      return allRows(3, () => Promise.resolve(pages.next().value ?? page('none', undefined)));
    };
    expect(await read('a', undefined, 'c')).toEqual(['0', '1']);
    expect(await read('a', 'a', 'c')).toEqual(['0', '1']);
    expect(await read('a', 'b', 'c', 'd')).toEqual(['0', '1', '2']);
  });
});

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

  it.each([null, 'text', 5, { message: 'none' }, { id: '7' }, { a: [], b: [] }, { a: [], b: 5 }])(
    'cannot be read from %j',
    (body) => {
      expect(() => read(body)).toThrow();
    },
  );
});
