/** Headers that belong to the connection with the browser. */
const OWN_HEADERS = /^(host|origin|referer|cookie|connection|content-length|sec-.*)$/;

/** Forwards a request to another local server, as a program would send it. */
export async function forward(request: Request, url: string): Promise<Response> {
  const headers = [...request.headers].filter(([name]) => !OWN_HEADERS.test(name));
  const { method } = request;
  const body = method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer();
  const response = await fetch(url, { method, headers, body });
  return new Response(response.body, response);
}
