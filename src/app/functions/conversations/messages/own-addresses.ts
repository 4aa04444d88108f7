import type { WireChannelAccount } from '../hubspot/channel-accounts.ts';

/**
 * The addresses at which the team gets mail, in lower case: those of its channel accounts, and those that it lists in its
 * settings. Accounts without a known address are left out.
 */
export function ownAddresses(accounts: WireChannelAccount[], listed: string[]): Set<string> {
  return new Set([
    ...accounts.flatMap((account) => addressOf(account) ?? []),
    ...listed.map((address) => address.trim().toLowerCase()),
  ]);
}

export function addressOf({ deliveryIdentifier }: WireChannelAccount): string | undefined {
  return deliveryIdentifier?.value?.toLowerCase();
}

/** Mail to `name+tag@host` arrives at `name@host` as well. */
export function isOwnAddress(address: string, own: Set<string>): boolean {
  const plain = address.toLowerCase();
  return own.has(plain) || own.has(plain.replace(/\+[^@]*@/, '@'));
}
