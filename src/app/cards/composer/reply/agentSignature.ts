import { signatureFor } from '../../contract/reply/signature.ts';
import type { ReplyRoute } from '../../contract/reply/route.ts';
import type { Settings } from '../../contract/settings/settings.ts';
import type { Me } from '../../people/me.ts';

/** The agent's signature for the mailbox of a route; undefined when the team wrote none. */
export function agentSignature(
  { signatures, jobTitles }: Pick<Settings, 'signatures' | 'jobTitles'>,
  me: Me,
  { from }: ReplyRoute,
): string | undefined {
  const email = me.email?.toLowerCase();
  const title = Object.entries(jobTitles).find(([address]) => address.toLowerCase() === email);
  return signatureFor(signatures, {
    agentName: me.name,
    agentFirstName: me.firstName,
    agentJobTitle: title?.[1],
    mailboxName: from.name,
    mailboxAddress: from.address,
  });
}
