import type { Strings } from '../../i18n/en.ts';
import type { SendOptions, SendState } from '../sending/sendState.ts';
import type { ComposerProps } from '../sending/useComposer.ts';

/** A button below the notice of an outcome. */
export type Choice = [name: string, press: () => void];

/**
 * What the agent can do about the outcome of Send. Resend is offered only after a check did not find the text.
 *
 * @param options how the text would be sent now.
 */
export function choicesOf(
  { mode, composer, state: { sending } }: ComposerProps,
  options: SendOptions,
  { [mode]: own, composer: strings, errors, thread }: Strings,
): Choice[] {
  const retry = (name: string): Choice => [name, composer.retry];
  const resend = (name: string): Choice[] => [
    [name, () => composer.resend(options)],
    [own.edit, composer.edit],
  ];
  switch (sending.phase) {
    case 'undoPending':
      return [[thread.undo, composer.undo]];
    case 'changed':
      if (sending.reread.phase === 'loading') return [];
      if (sending.reread.phase === 'failed') return [retry(errors.retry)];
      return resend(sending.alreadyThere ? own.resend : strings.sendAnyway);
    case 'unconfirmed':
      return [
        retry(strings.checkAgain),
        ...(sending.lastCheckedAt === undefined ? [] : resend(own.resend)),
      ];
    default:
      return canRetry(sending) ? [retry(errors.retry)] : [];
  }
}

function canRetry(sending: SendState): boolean {
  return (
    sending.phase === 'sent' &&
    sending.followUps.some((step) => step.phase === 'failed' && step.failure.code !== 'CHANGED')
  );
}
