import type { Language } from '../../i18n/language.ts';
import type { Strings } from '../../i18n/en.ts';
import {
  deliveryFailure,
  type FollowUpState,
  type Mode,
  type SendState,
} from '../sending/sendState.ts';

/** What was sent, and what follows: "Sent at 14:02. Closing…". Says nothing of what failed; '' if there is nothing to say. */
export function formatSent(mode: Mode, sending: SendState, { strings, format }: Language): string {
  if (sending.phase !== 'sent') return '';
  const isDelivered = deliveryFailure(sending.message) === undefined;
  const sent = isDelivered && strings[mode].sent(format.time(sending.at));
  const followUps = sending.followUps.map((followUp) => formatFollowUp(followUp, strings));
  return [sent, ...followUps].filter(Boolean).join(' ');
}

function formatFollowUp({ phase, followUp }: FollowUpState, strings: Strings): string {
  const { composer, comment, thread } = strings;
  const { kind } = followUp;
  if (phase === 'failed') return '';
  if (phase === 'running') {
    if (kind === 'move') return composer.thenMoving;
    if (kind === 'comment') return comment.sending;
    return kind === 'close' ? thread.closing : composer.thenAssigning;
  }
  if (kind === 'comment') return composer.thenCommented;
  if (kind === 'assign') return composer.thenAssigned;
  if (kind === 'close') return composer.thenClosed;
  const moved = composer.thenMoved(followUp.label);
  return followUp.closeThread ? `${composer.thenClosed} ${moved}` : moved;
}
