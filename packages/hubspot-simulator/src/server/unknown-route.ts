import type { Context } from 'hono';

const page = (status: number, reason: string, path: string) =>
  `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>\n<title>Error ${status} ${reason}</title>\n</head>\n<body><h2>HTTP ERROR ${status}</h2>\n<p>Problem accessing ${path.replaceAll('<', '&lt;')}. Reason:\n<pre>    ${reason}</pre></p>\n</body>\n</html>\n`;

/** HubSpot responds to unknown paths with an HTML page, not with JSON. */
export const unknownRoute = (context: Context) =>
  context.html(page(404, 'Not Found', context.req.path), 404);

export const methodNotAllowed = (methods: readonly string[]) => (context: Context) =>
  context.html(page(405, 'Method Not Allowed', context.req.path), 405, {
    Allow: [...methods, 'OPTIONS'].join(','),
  });
