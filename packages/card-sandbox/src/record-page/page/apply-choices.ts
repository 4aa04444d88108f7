import { BAD_DAYS } from './bad-days.ts';
import type { Choices } from './choices.ts';
import { sandbox } from './sandbox-api.ts';

/** Makes the sandbox what the choices say; what they leave out stays as it is. */
export async function applyChoices({ latency, fault, now }: Partial<Choices>): Promise<void> {
  if (now !== undefined) await sandbox.setClock(now);
  if (latency !== undefined) await sandbox.setLatency(latency);
  if (fault !== undefined) await applyBadDay(fault);
}

async function applyBadDay(name: string): Promise<void> {
  const day = BAD_DAYS.find((known) => known.name === name);
  await sandbox.setFaults(day?.faults ?? []);
  await sandbox.setToken(day?.token ?? 'good');
}
