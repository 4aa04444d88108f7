import { startSimulator, type Simulator, type SimulatorOptions } from 'hubspot-simulator';
import { simulatedAccount } from '../accounts/simulated-account.ts';
import type { OwnData } from '../crm/own-data.ts';
import { startPage, type Page, type PageOptions } from './start-page.ts';

export interface SandboxOptions
  extends
    PageOptions,
    Pick<SimulatorOptions, 'now' | 'clock' | 'seed' | 'portalId' | 'randomSeed' | 'variants'> {
  /** The user's own records. */
  ownData?: OwnData;
}

export interface Sandbox extends Page {
  simulator: Simulator;
}

/**
 * Starts the simulated API and the record page of a project in front of it.
 * @throws Error with `code` EADDRINUSE when the port is taken, VariantError for wrong variants
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { now, clock, seed, portalId, randomSeed, variants } = options;
  const starting = startSimulator({ now, clock, seed, portalId, randomSeed, variants });
  try {
    const page = await startPage(options, async () =>
      simulatedAccount(await starting, clock !== 'standing', options.ownData),
    );
    return { ...page, simulator: await starting };
  } catch (error) {
    await (await starting).close();
    throw error;
  }
}
