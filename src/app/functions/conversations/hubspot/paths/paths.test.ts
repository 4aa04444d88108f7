import { describe, expect, it } from 'vitest';
import { KnownPaths } from './known-paths.ts';
import { createPaths } from './paths.ts';
import type { Endpoint } from './paths.ts';

const pathsOf = ({ paths }: Endpoint) => paths.map(({ path }) => path);

describe('paths', () => {
  it('start with the version that documents the call', () => {
    const paths = createPaths();
    expect(pathsOf(paths.threads)).toEqual([
      '/conversations/conversations/2026-09-beta/threads',
      '/conversations/conversations/2026-09/threads',
      '/conversations/v3/conversations/threads',
    ]);
    expect(pathsOf(paths.assignee('5'))[0]).toBe(
      '/conversations/conversations/2026-09-beta/threads/5/assignee',
    );
    expect(pathsOf(paths.messages('5'))).toEqual([
      '/conversations/v3/conversations/threads/5/messages',
      '/conversations/conversations/2026-09/threads/5/messages',
      '/conversations/conversations/2026-09-beta/threads/5/messages',
    ]);
  });

  it('are those of one version when it is pinned; v3 has its assignee in another order', () => {
    const v3 = createPaths('v3');
    expect(pathsOf(v3.threads)).toEqual(['/conversations/v3/conversations/threads']);
    expect(pathsOf(v3.assignee('5'))).toEqual([
      '/conversations/conversations/v3/threads/5/assignee',
    ]);
    const dated = createPaths('2026-09');
    for (const endpoint of [dated.threads, dated.actors, dated.assignee('5'), dated.thread('5')]) {
      expect(pathsOf(endpoint)).toHaveLength(1);
      expect(endpoint.paths[0].family).toBe('conversations 2026-09');
      expect(pathsOf(endpoint)[0]).toMatch(/^\/conversations\/conversations\/2026-09\//);
    }
  });

  it('archive on v3 alone, for later versions describe the call as deleting for good', () => {
    for (const version of [undefined, 'v3', '2026-09', '2026-09-beta'] as const) {
      expect(pathsOf(createPaths(version).archivedThread('5'))).toEqual([
        '/conversations/v3/conversations/threads/5',
      ]);
    }
  });

  it('keep an id inside its own part, and out of the template', () => {
    const [message] = createPaths().message('5', 'a/b?c#d%2F').paths;
    expect(message).toMatchObject({
      path: '/conversations/v3/conversations/threads/5/messages/a%2Fb%3Fc%23d%252F',
      template: '/conversations/v3/conversations/threads/{threadId}/messages/{messageId}',
    });
    for (const id of ['', '.', '..']) expect(() => createPaths().thread(id)).toThrow(RangeError);
  });
});

describe('known paths', () => {
  const paths = createPaths();
  const { threads } = paths;
  const first = (known: KnownPaths, endpoint: Endpoint) => known.inOrder(endpoint)[0].family;

  it('keep the documented order until a path turns out to be missing', () => {
    const known = new KnownPaths();
    expect(known.inOrder(threads)).toEqual(threads.paths);
    known.note(threads, threads.paths[0], []);
    expect(known.inOrder(threads)).toEqual(threads.paths);
  });

  it('move every call off a missing version at once, and try it last', () => {
    const known = new KnownPaths();
    const [beta, dated = beta] = threads.paths;
    known.note(threads, dated, [beta]);
    expect(first(known, threads)).toBe('conversations 2026-09');
    expect(first(known, paths.assignee('5'))).toBe('conversations 2026-09');
    expect(known.inOrder(threads).at(-1)).toBe(beta);
    expect(first(known, paths.thread('5'))).toBe('conversations v3');
  });
});
