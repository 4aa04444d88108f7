import { createContext, useContext, useEffect } from 'react';

/** Receives a sentence for each unsupported component and each invalid prop. */
export const NoticeContext = createContext<(sentence: string) => void>(() => undefined);

/** Reports sentences about a component. */
export function useNotices(sentences: string[]): void {
  const report = useContext(NoticeContext);
  const text = sentences.join('\n');
  useEffect(() => {
    if (text) text.split('\n').forEach(report);
  }, [text, report]);
}
