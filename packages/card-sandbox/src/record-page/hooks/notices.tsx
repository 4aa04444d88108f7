import { createContext, useContext, useEffect } from 'react';
import type { Notice } from '../../protocol/sandbox-events.ts';

/** Receives a notice for each unsupported component and each invalid prop. */
export const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Reports sentences about a component. */
export function useNotices(kind: Notice['kind'], sentences: string[]): void {
  const report = useContext(NoticeContext);
  const text = sentences.join('\n');
  useEffect(() => {
    if (text) for (const sentence of text.split('\n')) report({ kind, sentence });
  }, [kind, text, report]);
}
