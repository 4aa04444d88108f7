import { createContext, useContext, useEffect } from 'react';

/** Told of every component that the sandbox lacks and every prop that the kit does, as one sentence. */
export const UnknownContext = createContext<(sentence: string) => void>(() => undefined);

/** Says sentences about a component on the page. */
export function useNotices(sentences: string[]): void {
  const report = useContext(UnknownContext);
  const text = sentences.join('\n');
  useEffect(() => {
    if (text) text.split('\n').forEach(report);
  }, [text, report]);
}

/** Says on the page that a component is missing. */
export function useUnknownComponent(name: string): string {
  const report = useContext(UnknownContext);
  const sentence = `HubSpot component '${name}' is not in the sandbox yet`;
  useEffect(() => {
    report(sentence);
  }, [report, sentence]);
  return sentence;
}
