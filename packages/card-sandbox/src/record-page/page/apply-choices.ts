import { FAULT_PRESETS } from '../address/fault-presets.ts';
import type { Choices } from '../address/choices.ts';
import { sandbox } from '../api/sandbox-api.ts';

/**
 * Applies the choices to the simulated account; missing ones stay as they are.
 *
 * @returns a sentence if the account refused the variants.
 */
export async function applyChoices(choices: Partial<Choices>): Promise<string | undefined> {
  const { latency, fault, variants, now } = choices;
  if (now !== undefined) await sandbox.setClock(now);
  if (latency !== undefined) await sandbox.setLatency(latency);
  if (fault !== undefined) await applyPreset(fault);
  if (variants === undefined) return undefined;
  return sandbox.setVariants(variants).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

async function applyPreset(name: string): Promise<void> {
  const preset = FAULT_PRESETS.find((known) => known.name === name);
  await sandbox.setFaults(preset?.faults ?? []);
  await sandbox.setToken(preset?.token ?? 'good');
}
