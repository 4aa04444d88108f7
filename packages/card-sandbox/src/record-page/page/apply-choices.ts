import { FAULT_PRESETS } from '../address/fault-presets.ts';
import type { Choices } from '../address/choices.ts';
import { sandbox } from '../api/sandbox-api.ts';

/** Applies the choices to the simulated account; missing ones stay as they are. */
export async function applyChoices({ latency, fault, now }: Partial<Choices>): Promise<void> {
  if (now !== undefined) await sandbox.setClock(now);
  if (latency !== undefined) await sandbox.setLatency(latency);
  if (fault !== undefined) await applyPreset(fault);
}

async function applyPreset(name: string): Promise<void> {
  const preset = FAULT_PRESETS.find((known) => known.name === name);
  await sandbox.setFaults(preset?.faults ?? []);
  await sandbox.setToken(preset?.token ?? 'good');
}
