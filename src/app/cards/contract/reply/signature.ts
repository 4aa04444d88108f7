import { readFormat, toPlainText } from './format.ts';
import { fillPlaceholders } from './placeholders.ts';

export const MAX_SIGNATURE_LENGTH = 2_000;

/**
 * Whether a text ends with a signature already, such as one that is sent again. HubSpot may have changed white space and
 * dashes. True without a signature.
 */
export function isSigned(text: string, signature: string): boolean {
  const [lines, last] = [comparableLines(text), comparableLines(signature)];
  return last.every((line, index) => line === lines[lines.length - last.length + index]);
}

function comparableLines(text: string): string[] {
  return toPlainText(readFormat(text))
    .split('\n')
    .map((line) => line.replace(/[\s\p{Pd}]+/gu, ''))
    .filter(Boolean);
}

/** What the placeholders of a signature stand for. */
export interface SignatureValues {
  agentName: string;
  agentFirstName: string | undefined;
  /** Known only where the team lists it in its settings. */
  agentJobTitle: string | undefined;
  mailboxName: string | undefined;
  mailboxAddress: string | undefined;
}

/**
 * The signature for a mailbox.
 *
 * @param signatures By the mailbox's address; `*` is for all others.
 * @returns Undefined when the team wrote none. A line with a placeholder whose value is unknown is left out.
 */
export function signatureFor(
  signatures: Record<string, string>,
  values: SignatureValues,
): string | undefined {
  const address = values.mailboxAddress?.toLowerCase();
  const own = Object.entries(signatures).find(([mailbox]) => mailbox.toLowerCase() === address);
  const template = own?.[1] ?? signatures['*'];
  if (!template) return undefined;
  const known: Record<string, string | undefined> = {
    'agent name': values.agentName,
    'agent first name': values.agentFirstName,
    'agent job title': values.agentJobTitle,
    'mailbox name': values.mailboxName,
    'mailbox address': values.mailboxAddress,
  };
  const lines = template.split(/\r?\n/).flatMap((line) => {
    const { text, placeholders } = fillPlaceholders(line, known);
    return placeholders.length === 0 ? [text] : [];
  });
  return lines.join('\n').trim().slice(0, MAX_SIGNATURE_LENGTH) || undefined;
}
