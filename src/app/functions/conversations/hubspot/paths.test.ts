import { describe, expect, it } from 'vitest';
import { pathsOf } from './paths.ts';

describe('paths', () => {
  it('are, unless set otherwise, where each call is documented', () => {
    const paths = pathsOf();
    expect(paths.threads).toBe('/conversations/conversations/2026-09-beta/threads');
    expect(paths.thread('5')).toBe('/conversations/v3/conversations/threads/5');
    expect(paths.assignee('5')).toBe(
      '/conversations/conversations/2026-09-beta/threads/5/assignee',
    );
    expect(paths.messages('5')).toBe('/conversations/v3/conversations/threads/5/messages');
  });

  it('all go to one version when set to it; v3 has its assignee in another order', () => {
    const v3 = pathsOf('v3');
    expect(v3.threads).toBe('/conversations/v3/conversations/threads');
    expect(v3.assignee('5')).toBe('/conversations/conversations/v3/threads/5/assignee');
    const dated = pathsOf('2026-09');
    for (const path of [
      dated.threads,
      dated.actors,
      dated.assignee('5'),
      dated.message('5', 'm'),
    ]) {
      expect(path).toMatch(/^\/conversations\/conversations\/2026-09\//);
    }
  });

  it('keep an id inside its own part', () => {
    expect(pathsOf().message('5', 'a/b?c#d%2F')).toBe(
      '/conversations/v3/conversations/threads/5/messages/a%2Fb%3Fc%23d%252F',
    );
    for (const id of ['', '.', '..']) expect(() => pathsOf().thread(id)).toThrow(RangeError);
  });
});
