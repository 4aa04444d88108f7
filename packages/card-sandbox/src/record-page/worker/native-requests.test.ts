import { expect, it } from 'vitest';
import { reportNativeRequests } from './native-requests.ts';

it('reports requests by fetch and XMLHttpRequest, and makes them', async () => {
  const made: string[] = [];
  class FakeRequest {
    open(method: string, url: string | URL) {
      made.push(`${method} ${String(url)}`);
    }
  }
  const scope = {
    fetch: (input: string | URL | Request) => {
      made.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response('fine'));
    },
    XMLHttpRequest: FakeRequest,
  };
  const mistakes: string[] = [];
  reportNativeRequests(scope, (sentence) => mistakes.push(sentence));
  expect(await (await scope.fetch('https://a.example/x?y=1')).text()).toBe('fine');
  new scope.XMLHttpRequest().open('GET', 'https://b.example/z');
  expect(made).toEqual(['https://a.example/x?y=1', 'GET https://b.example/z']);
  expect(mistakes).toEqual([
    expect.stringMatching(/^fetch requests https:\/\/a.example: .*hubspot\.fetch/),
    expect.stringMatching(/^XMLHttpRequest requests https:\/\/b.example: .*hubspot\.fetch/),
  ]);
});
