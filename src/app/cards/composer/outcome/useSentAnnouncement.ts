import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../announcements/useAnnounce.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useLanguage } from '../../context/card.ts';
import { useStatus } from '../../status/useStatus.ts';
import type { Mode, SendState } from '../sending/sendState.ts';
import { formatSent } from './formatSent.ts';

/** Announces that a reply or comment was sent, and lets the agent reopen a thread it closed. */
export function useSentAnnouncement(mode: Mode, sending: SendState, thread: ThreadSummary): void {
  const { announce, show } = useAnnounce();
  const { setStatus } = useStatus(thread);
  const text = formatSent(mode, sending, useLanguage());
  const announced = useRef<string>();
  useEffect(() => {
    if (text === announced.current) return;
    // A panel that is opened again shows an old outcome, which is no news.
    const isNews = announced.current !== undefined;
    announced.current = text;
    const followUps = sending.phase === 'sent' ? sending.followUps : [];
    const closed = followUps.some(
      ({ phase, followUp }) => phase === 'done' && followUp.kind === 'close',
    );
    const isDone = followUps.every(({ phase }) => phase !== 'running');
    const tell = isNews && isDone ? announce : show;
    if (text) tell({ text, ...(isNews && closed && { undo: () => setStatus('OPEN') }) });
  });
}
