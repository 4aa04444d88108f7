/** What a worker can make requests with. */
export interface Requester {
  fetch: typeof fetch;
  XMLHttpRequest?: { prototype: { open: (method: string, url: string | URL) => void } };
}

/**
 * Reports the requests that a card makes without `hubspot.fetch`. HubSpot's lint rules for cards forbid them:
 * https://www.npmjs.com/package/@hubspot/eslint-config-ui-extensions
 */
export function reportNativeRequests(
  scope: Requester,
  onMistake: (sentence: string) => void,
): void {
  const report = (url: string | URL, by: string) => {
    const { origin } = new URL(url, 'http://localhost');
    onMistake(`${by} requests ${origin}: HubSpot allows a card no requests but hubspot.fetch`);
  };
  const { fetch: realFetch, XMLHttpRequest } = scope;
  scope.fetch = (input, init) => {
    report(input instanceof Request ? input.url : input, 'fetch');
    return realFetch(input, init);
  };
  if (!XMLHttpRequest) return;
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...args) {
    report(args[1], 'XMLHttpRequest');
    open.apply(this, args);
  };
}
