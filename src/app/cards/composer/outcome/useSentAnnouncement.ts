import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../announcements/useAnnounce.ts';
import type { ThreadSummary } from '../../contract/thread.ts';
import { useLanguage } from '../../context/card.ts';
import { useStatus } from '../../status/useStatus.ts';
import { deliveryFailure, type Mode, type SendState } from '../sending/sendState.ts';

/** Announces that a reply or comment was sent, and lets the agent reopen a thread it closed. */
export function useSentAnnouncement(mode: Mode, sending: SendState, thread: ThreadSummary): void {
  const { strings, format } = useLanguage();
  const { announce, alert } = useAnnounce();
  const { setStatus } = useStatus(thread);
  const sentAt = isDelivered(sending) ? sending.at : undefined;
  const closedAt = wasClosed(sending) ? sentAt : undefined;
  // A panel that is opened again shows an old outcome, which is no news.
  const announced = useRef({ sentAt, closedAt });
  useEffect(() => {
    const before = announced.current;
    announced.current = { sentAt, closedAt };
    if (sentAt !== undefined && sentAt !== before.sentAt) {
      alert(strings[mode].sent(format.time(sentAt)));
    }
    if (closedAt !== undefined && closedAt !== before.closedAt) {
      announce({ text: strings.thread.closedNow, undo: () => setStatus('OPEN') });
    }
  });
}

function isDelivered(sending: SendState): sending is Extract<SendState, { phase: 'sent' }> {
  return sending.phase === 'sent' && deliveryFailure(sending.message) === undefined;
}

function wasClosed(sending: SendState): boolean {
  if (sending.phase !== 'sent') return false;
  return sending.followUps.some(
    ({ phase, followUp }) => phase === 'done' && followUp.kind === 'close',
  );
}
