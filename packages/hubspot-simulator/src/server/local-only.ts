type Fetch<Env> = (request: Request, env: Env) => Response | Promise<Response>;

/**
 * Protects a development server from web pages that the developer visits. It accepts only its own host names, because
 * any site can make its name resolve to this machine, and it rejects writes that come from a page of another origin.
 *
 * @param hostname The address the server listens on.
 * @param port Returns its port, once it listens.
 */
export function localOnly<Env>(
  fetch: Fetch<Env>,
  hostname: string,
  port: () => number,
): Fetch<Env> {
  const names = ['localhost', '127.0.0.1', '[::1]', hostname];
  return (request, env) => {
    const reason = rejection(
      request,
      names.map((name) => new URL(`http://${name}:${port()}`).origin),
    );
    if (reason === undefined) return fetch(request, env);
    return Response.json({ status: 'error', message: reason }, { status: 403 });
  };
}

/** Why a request is rejected; undefined when it is allowed. */
function rejection(request: Request, origins: string[]): string | undefined {
  const own = `http://${request.headers.get('Host')?.toLowerCase() ?? ''}`;
  // The request line may name another host than the header.
  const { origin: requested } = new URL(request.url);
  if (!origins.includes(own) || requested !== own) return 'This host name is not allowed';
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  const origin = request.headers.get('Origin');
  const site = request.headers.get('Sec-Fetch-Site');
  const isForeign = origin !== null && origin !== own;
  return isForeign || site === 'cross-site' || site === 'same-site'
    ? 'Another origin may not write here'
    : undefined;
}
