import { createContext, useContext, useEffect } from 'react';

/** Told of every component or prop that a card uses and the sandbox lacks, as one sentence. */
export const UnknownContext = createContext<(sentence: string) => void>(() => undefined);

/** Reports props that the kit does not declare for a component, or that the sandbox does not know yet. */
export function useUnknownProps(component: string, rest: Record<string, never>): void {
  const report = useContext(UnknownContext);
  const names = Object.keys(rest).join(', ');
  useEffect(() => {
    if (names) report(`HubSpot component '${component}': not in the sandbox yet: ${names}`);
  }, [component, names, report]);
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
