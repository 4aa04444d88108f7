import { HubSpotError } from '../hubspot/transport/api-errors.ts';
import { toEnvelopeError } from '../request/error-envelope.ts';
import { ActionError } from '../request/action-error.ts';

/**
 * Writes once. When the answer is lost, looks whether the change shows, and only then answers.
 *
 * @param look The thread if it shows the change, else undefined.
 */
export async function writeAndVerify<Written>(
  write: () => Promise<Written>,
  look: () => Promise<Written | undefined>,
): Promise<Written> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof HubSpotError && error.mayHaveArrived)) throw error;
    const { code, correlationId } = toEnvelopeError(error);
    let known = 'the thread does not show it';
    const shown = await look().catch(() => {
      known = 'the thread cannot be looked at just now';
      return undefined;
    });
    if (shown !== undefined) return shown;
    throw new ActionError(
      code,
      `HubSpot did not confirm the change, and ${known}. Look again before you repeat it.`,
      { correlationId },
    );
  }
}
