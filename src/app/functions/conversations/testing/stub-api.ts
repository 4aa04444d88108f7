import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

export interface StubResponse {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as it is when it is text, else as JSON. */
  body?: unknown;
}

/** An API that answers as no description foresees; `answer` gets method and path, the path with its query, and the body. */
export async function startStubApi(
  answer: (request: string, path: URL, body: string) => StubResponse,
) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://stub.example');
    void text(request).then((sent) => {
      const asked = `${request.method ?? ''} ${path.pathname}`;
      const { status = 200, headers = {}, body } = answer(asked, path, sent);
      response.writeHead(status, headers);
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
