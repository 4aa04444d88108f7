/** A call of the function; a running call has no end. */
export interface Call {
  action: string;
  start: number;
  end?: number;
}

const FUNCTIONS = '/_page/functions/';

/** Records every call of the function that the page makes. */
export function recordCalls(): Call[] {
  const calls: Call[] = [];
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith(FUNCTIONS)) return ask(input, init);
    const call: Call = { action: actionOf(init?.body), start: performance.now() };
    calls.push(call);
    try {
      const answer = await ask(input, init);
      // Reading the body is part of the call.
      await answer.clone().arrayBuffer();
      return answer;
    } finally {
      call.end = performance.now();
    }
  };
  return calls;
}

function actionOf(body: unknown): string {
  const found = typeof body === 'string' ? /"action":"(\w+)"/.exec(body) : undefined;
  return found?.[1] ?? 'call';
}
