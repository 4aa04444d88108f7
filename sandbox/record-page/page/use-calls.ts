import { useEffect, useState } from 'react';
import {
  PageEvent,
  sandbox,
  type ApiCall,
  type BuildProblem,
  type FunctionCall,
  type PageConfig,
} from './sandbox-api.ts';

export interface Calls {
  functions: FunctionCall[];
  api: ApiCall[];
}

/** Listens to the sandbox: the calls that are made, what cannot be built, and when to load again. */
export function useCalls(config: PageConfig): { calls: Calls; problems: BuildProblem[] } {
  const [functions, setFunctions] = useState(config.calls);
  const [api, setApi] = useState<ApiCall[]>([]);
  const [problems, setProblems] = useState(config.problems);
  useEffect(() => {
    const source = new EventSource('/_page/events');
    const readApi = () => void sandbox.apiCalls().then(setApi, () => undefined);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const event = PageEvent.parse(JSON.parse(data));
      if (event.kind === 'rebuilt') location.reload();
      if (event.kind === 'problems') setProblems(event.problems);
      if (event.kind === 'call') {
        const { call } = event;
        setFunctions((were) => [...were.filter(({ id }) => id !== call.id), call].slice(-200));
        if (call.outcome) readApi();
      }
    };
    readApi();
    return () => source.close();
  }, []);
  return { calls: { functions, api }, problems };
}
