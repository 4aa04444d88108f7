import type { AddAlertAction } from '@hubspot/ui-extensions';
import { z } from 'zod';

type Alert = Parameters<AddAlertAction>[0];

const TYPES = ['info', 'warning', 'success', 'danger', 'tip'] as const;

const GivenAlert = z.object({
  type: z.unknown().optional(),
  title: z.string().optional().catch(undefined),
  message: z.unknown().optional(),
});

/** Reads the alert of a card, which may be in JavaScript. An object as its text would break the page. */
export function readAlert(given: unknown, onMistake: (sentence: string) => void): Alert {
  const { type, title, message } = GivenAlert.parse(given);
  const known = TYPES.find((one) => one === type);
  if (known === undefined && type !== undefined) {
    onMistake(`actions.addAlert: type is ${JSON.stringify(type)}, and takes ${TYPES.join(', ')}`);
  }
  if (typeof message !== 'string') {
    const what = message === undefined ? 'missing' : `${JSON.stringify(message)}, and no string`;
    onMistake(`actions.addAlert: message is ${what}`);
  }
  return {
    type: type === undefined ? undefined : (known ?? 'info'),
    ...(title !== undefined && { title }),
    message: typeof message === 'string' ? message : JSON.stringify(message ?? null),
  };
}
